import type { Shop } from "liaotai";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../../web/catalogues/catalogue.js";
import { locales } from "../../../../web/catalogues/locale.js";
import type { EngineClient } from "../../../../web/engine/client.js";
import { differenceInWords } from "../../../../web/routing/editor/difference-in-words.js";
import {
  addGroup,
  addMember,
  changeGroup,
  moveMember,
  removeGroup,
  removeMember,
  setMainAccount,
  withGroup,
  withMember,
} from "../../../../web/routing/editor/shop-changes.js";
import { type Difference, differences } from "../../../../web/routing/editor/shop-difference.js";
import { PageStorage } from "../../../../web/storage/page-storage.js";
import { toolContext } from "../../../../web/workbench/context.js";
import { shop as small } from "../shops.js";

const shop = addGroup(small, "aftersale", { name: "After", members: [], sources: ["order-page"] });
const cleo = { id: "cleo", name: "Cleo", chatPermission: true, createdAt: 3 };
const parts = { name: "Before", members: ["anna"], sources: ["product-page", "other"] };

const cases: [string, Shop, Difference[]][] = [
  ["nothing", { ...shop }, []],
  ["the shop's name", { ...shop, name: "New" }, [{ code: "shopRenamed", args: { from: "Shop", to: "New" } }]],
  [
    "the switches",
    { ...shop, routing: false, mainAccountJoins: true },
    [
      { code: "routingOff", args: {} },
      { code: "mainJoins", args: {} },
    ],
  ],
  ["a new member", addMember(shop, cleo), [{ code: "memberAdded", args: { member: "Cleo" } }]],
  [
    "a new member in a group",
    moveMember(addMember(shop, cleo), "cleo", 1),
    [
      { code: "memberAdded", args: { member: "Cleo" } },
      { code: "memberJoined", args: { member: "Cleo", to: "After" } },
    ],
  ],
  ["a member gone", removeMember(shop, 1), [{ code: "memberRemoved", args: { member: "Anna" } }]],
  [
    "a member moved",
    moveMember(shop, "anna", 1),
    [{ code: "memberMoved", args: { member: "Anna", from: "Presale", to: "After" } }],
  ],
  [
    "a member out of its group",
    moveMember(shop, "anna", null),
    [{ code: "memberLeft", args: { member: "Anna", from: "Presale" } }],
  ],
  [
    "a member in a second group",
    withGroup(shop, 1, { members: ["anna"] }),
    [{ code: "memberJoined", args: { member: "Anna", to: "After" } }],
  ],
  [
    "a member's fields",
    withMember(shop, 2, { name: "Bert", chatPermission: false, createdAt: "1970-01-01T00:00:05Z" }),
    [
      { code: "memberRenamed", args: { from: "bert", to: "Bert" } },
      { code: "permissionTaken", args: { member: "Bert" } },
      { code: "created", args: { member: "Bert" }, instants: { from: 2, to: 5000 } },
    ],
  ],
  ["an instant written otherwise", withMember(shop, 2, { createdAt: "1970-01-01T00:00:00.002Z" }), []],
  [
    "the main account",
    setMainAccount(shop, 1),
    [
      { code: "noLongerMain", args: { member: "Boss" } },
      { code: "becameMain", args: { member: "Anna" } },
    ],
  ],
  [
    "a new group",
    addGroup(shop, "vip", { name: "VIP", members: ["bert"], sources: ["campaign"] }),
    [
      { code: "memberJoined", args: { member: "bert", to: "VIP" } },
      { code: "groupAdded", args: { group: "VIP" } },
      { code: "sourceAdded", args: { group: "VIP", source: "campaign" } },
    ],
  ],
  [
    "a group gone",
    removeGroup(shop, 0),
    [
      { code: "memberLeft", args: { member: "Anna", from: "Presale" } },
      { code: "groupRemoved", args: { group: "Presale" } },
    ],
  ],
  [
    "a group's name and sources",
    changeGroup(shop, 0, parts),
    [
      { code: "groupRenamed", args: { from: "Presale", to: "Before" } },
      { code: "sourceAdded", args: { group: "Before", source: "other" } },
      { code: "sourceRemoved", args: { group: "Before", source: "campaign" } },
    ],
  ],
  ["a group off", withGroup(shop, 1, { enabled: false }), [{ code: "groupOff", args: { group: "After" } }]],
  ["a group on as it was", withGroup(shop, 1, { enabled: true }), []],
  [
    "the order of the groups",
    { ...shop, groups: shop.groups.toReversed() },
    [{ code: "groupsReordered", args: {} }],
  ],
];

describe("two settings differ in", () => {
  test.each(cases)("%s", (_, after, expected) => {
    expect(differences(shop, after)).toEqual(expected);
  });

  test("as many things the other way round", () => {
    for (const [, after, expected] of cases) {
      const back = differences(after, shop);
      expect(back.length === 0).toBe(expected.length === 0);
    }
  });
});

test.each(locales)("every difference has its words in %s", async (locale) => {
  const context = toolContext(
    {} as EngineClient,
    await loadCatalogue(locale),
    new PageStorage(),
    () => undefined,
  );
  for (const [, after, expected] of cases) {
    for (const difference of [...expected, ...differences(after, shop)]) {
      expect(differenceInWords(difference, context)).not.toMatch(/[{}]/u);
    }
  }
});

test("a move is said with both groups, a source by its name", async () => {
  const context = toolContext(
    {} as EngineClient,
    await loadCatalogue("zh-Hant"),
    new PageStorage(),
    () => undefined,
  );
  const said = [moveMember(shop, "anna", 1), changeGroup(shop, 0, parts)].map((after) =>
    differences(shop, after).map((difference) => differenceInWords(difference, context)),
  );
  expect(said).toEqual([
    ["Anna 從「Presale」移到「After」"],
    ["群組「Presale」改名為「Before」", "「Before」多了來源「其他地方」", "「Before」少了來源「campaign」"],
  ]);
});
