import { describe, expect, it } from "vitest";
import { emptyDraft, exampleDraft, keptDraft, requestOf } from "../../../web/sending/check/draft.js";

describe("a message that is about to be sent", () => {
  it("is asked about as of now, unless a time is chosen", () => {
    expect(requestOf(emptyDraft, 1000).at).toBe(1000);
    expect(requestOf({ ...emptyDraft, at: 5 }, 1000).at).toBe(5);
  });

  it("names only what was filled in", () => {
    expect(requestOf(emptyDraft, 0)).toEqual({
      channel: "whatsapp",
      at: 0,
      events: [],
      message: { kind: "free-form" },
      consent: [],
      recipient: {},
    });
  });

  it("names the order event of an order template alone", () => {
    const draft = { ...emptyDraft, event: "shipped" };
    expect(requestOf(draft, 0).message).not.toHaveProperty("event");
    expect(requestOf({ ...draft, kind: "order-template" }, 0).message.event).toBe("shipped");
  });

  it("says when a plug-in sends it", () => {
    expect(requestOf({ ...emptyDraft, isUnofficial: true }, 0).message.sender).toBe("unofficial-bulk");
  });

  it("is kept over a reload as it was", () => {
    const draft = exampleDraft(1_760_000_000_000, "85 折");
    expect(keptDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it.each([
    undefined,
    null,
    7,
    "text",
    { channel: "fax", events: [{ at: "yesterday" }], consent: [{}], at: "x" },
  ])("begins empty from what is no draft: %j", (kept) => expect(keptDraft(kept)).toEqual(emptyDraft));
});
