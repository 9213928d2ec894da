import { describe, expect, test } from "vitest";
import {
  addGroup,
  addMember,
  changeGroup,
  freshId,
  groupOf,
  moveMember,
  removeGroup,
  removeMember,
  setMainAccount,
} from "../../../../web/routing/editor/shop-changes.js";
import { shop as small } from "../shops.js";

const shop = addGroup(small, "aftersale", { name: "After", members: ["bert"], sources: ["order-page"] });
const listed = ({ groups }: typeof shop) => groups.map(({ members }) => members);

describe("a member", () => {
  test("who joins a group leaves the one that it was in", () => {
    expect(listed(moveMember(shop, "anna", 1))).toEqual([[], ["bert", "anna"]]);
    expect(groupOf(moveMember(shop, "anna", 1), "anna")?.id).toBe("aftersale");
  });

  test("may leave the groups", () => {
    expect(listed(moveMember(shop, "anna", null))).toEqual([[], ["bert"]]);
  });

  test("whom two groups list is in one of them after it was moved", () => {
    const twice = { ...shop, groups: shop.groups.map((group) => ({ ...group, members: ["anna", "bert"] })) };
    expect(listed(moveMember(twice, "anna", 0))).toEqual([["bert", "anna"], ["bert"]]);
  });

  test("who goes leaves no trace in the groups", () => {
    const without = removeMember(shop, 1);
    expect(without.members.map(({ id }) => id)).toEqual(["boss", "bert"]);
    expect(listed(without)).toEqual([[], ["bert"]]);
  });

  test("whose id another has leaves it its place in the group", () => {
    const anna = { id: "anna", chatPermission: true, createdAt: 9 };
    const twice = addMember(shop, anna);
    expect(listed(removeMember(twice, 3))).toEqual([["anna"], ["bert"]]);
  });

  test("is the only main account once it is made one", () => {
    const main = setMainAccount(shop, 2).members.map((member) => member.main);
    expect(main).toEqual([undefined, undefined, true]);
    expect(setMainAccount(shop, null).members.some((member) => member.main)).toBe(false);
  });
});

describe("a group", () => {
  test("takes its members out of their groups, new or edited", () => {
    const parts = { name: "All", members: ["anna", "bert"], sources: [] };
    expect(listed(addGroup(shop, "all", parts))).toEqual([[], [], ["anna", "bert"]]);
    expect(listed(changeGroup(shop, 0, parts))).toEqual([["anna", "bert"], []]);
    expect(changeGroup(shop, 0, parts).groups[0]).toMatchObject({ id: "presale", name: "All" });
  });

  test("goes, and its members stay in the shop", () => {
    const without = removeGroup(shop, 0);
    expect(without.groups.map(({ id }) => id)).toEqual(["aftersale"]);
    expect(without.members).toEqual(shop.members);
  });
});

test("no change touches the shop that it begins with", () => {
  const before = JSON.stringify(shop);
  moveMember(removeMember(setMainAccount(shop, 1), 0), "bert", 0);
  expect(JSON.stringify(shop)).toBe(before);
});

test("a fresh id is nobody else's", () => {
  const taken = Array.from({ length: 300 }, () => ({ id: "" }));
  taken.forEach((each) => (each.id = freshId("member", taken)));
  expect(new Set(taken.map(({ id }) => id)).size).toBe(300);
});
