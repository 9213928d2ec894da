import type { ConversationReport } from "liaotai";
import { expect, test } from "vitest";
import { Holdings } from "../../../../web/routing/preview/holdings.js";

const conversation = (buyer: string, owner: string | null, more: Partial<ConversationReport>) => ({
  buyer,
  owner,
  open: true,
  unread: false,
  waiting: false,
  updated: 0,
  ...more,
});

const holdings = new Holdings([
  conversation("b1", "anna", { unread: true, updated: 1 }),
  conversation("b2", "anna", { unread: true, updated: 3 }),
  conversation("b3", "anna", { updated: 2 }),
  conversation("b4", "anna", { open: false }),
  conversation("b5", null, { waiting: true, unread: true }),
]);

const buyers = (conversations: readonly ConversationReport[]): string[] =>
  conversations.map(({ buyer }) => buyer);

test("a member holds what is unread and what is open, the latest first; what is closed is gone", () => {
  const { unread, open } = holdings.heldBy("anna");
  expect([buyers(unread), buyers(open)]).toEqual([["b2", "b1"], ["b3"]]);
});

test("nobody holds what waits in the buffer", () => {
  expect(holdings.heldBy("bert")).toEqual({ unread: [], open: [] });
  expect(holdings.of("b5")).toMatchObject({ owner: null, waiting: true });
});

test("every conversation is there, in the order in which the buyers first wrote", () => {
  expect(buyers([...holdings.all()])).toEqual(["b1", "b2", "b3", "b4", "b5"]);
  expect(holdings.count).toBe(5);
});
