import type { Shop, ShopProblem } from "liaotai";
import { describe, expect, test } from "vitest";
import { memberRows, problemsByPlace } from "../../../../web/routing/editor/problem-places.js";

const member = (id: string) => ({ id, chatPermission: true, createdAt: 0 });

/** Anna twice among the members, Bert in both groups, and somebody whom nobody knows. */
const shop: Shop = {
  id: "shop",
  routing: true,
  mainAccountJoins: false,
  members: [member("anna"), member("bert"), member("anna"), member("cleo")],
  groups: [
    { id: "one", sources: ["other"], members: ["anna", "bert"] },
    { id: "two", sources: [], members: ["bert", "nobody", "nobody"] },
  ],
};

describe("the rows of the groups", () => {
  const rows = memberRows(shop);

  test("show everyone, in each group that lists them, else outside", () => {
    expect(rows.groups.map((group) => group.map(({ id, member }) => [id, member]))).toEqual([
      [
        ["anna", 0],
        ["bert", 1],
      ],
      [
        ["bert", 1],
        ["nobody", null],
        ["nobody", null],
      ],
    ]);
    expect(rows.outside.map(({ id, member }) => [id, member])).toEqual([
      ["anna", 2],
      ["cleo", 3],
    ]);
  });

  test("have a key of their own in each card", () => {
    for (const card of [...rows.groups, rows.outside]) {
      expect(new Set(card.map(({ key }) => key)).size).toBe(card.length);
    }
  });
});

const problem = (where: string, more: Partial<ShopProblem> = {}): ShopProblem => ({
  code: "some",
  severity: "info",
  where,
  args: {},
  source: { id: "deck", locator: "page 1", tier: "official" },
  fixes: [],
  ...more,
});

describe("a problem", () => {
  test.each([
    ["/shop/routing", "routing"],
    ["/shop/mainAccountJoins", "main-account"],
    ["/shop/groups", "shop"],
    ["/shop/members", "shop"],
    ["/shop", "shop"],
    ["/shop/groups/1/id", "group 1"],
    ["/shop/groups/1/members", "group 1"],
    ["/shop/groups/0/sources/0", "source 0"],
    ["/shop/groups/1/members/2", "row 1 2"],
    ["/shop/members/1/main", "row 0 1"],
    ["/shop/members/2/id", "row outside 2"],
    ["/shop/members/3/createdAt", "row outside 3"],
    ["/shop/groups/7/members", "shop"],
  ])("at %s stands beside %s", (where, place) => {
    expect([...problemsByPlace(shop, [problem(where)]).keys()]).toEqual([place]);
  });

  test("about a step that the main account lacks stands beside its switch", () => {
    const half = problem("/shop/groups", { args: { missing: "group" } });
    expect([...problemsByPlace(shop, [half]).keys()]).toEqual(["main-account"]);
  });

  test("comes before milder ones", () => {
    const found = [
      problem("/shop", { code: "note" }),
      problem("/shop", { code: "wrong", severity: "error" }),
      problem("/shop", { code: "doubt", severity: "warning" }),
    ];
    expect(
      problemsByPlace(shop, found)
        .get("shop")
        ?.map(({ code }) => code),
    ).toEqual(["wrong", "doubt", "note"]);
  });
});
