import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../web/catalogues/catalogue.js";
import { placeInWords } from "../../../web/routing/place-in-words.js";
import { scenario } from "./shops.js";

const { words: zhHant } = await loadCatalogue("zh-Hant");
const { words: en } = await loadCatalogue("en");

describe("a place in a scenario", () => {
  test.each([
    ["/shop/members/1/createdAt", "賣場 › 第 2 位成員（Anna） › 帳號建立時間（createdAt）"],
    ["/shop/members/2/chatPermission", "賣場 › 第 3 位成員（bert） › 聊聊權限（chatPermission）"],
    ["/shop/groups/0/members/0", "賣場 › 第 1 個群組（Presale） › 第 1 位成員（anna）"],
    ["/shop/groups/0/sources/1", "賣場 › 第 1 個群組（Presale） › 第 2 個來源（campaign）"],
    ["/shop/members", "賣場 › 成員（members）"],
    ["/shop", "賣場（shop）"],
    ["/events/2/at", "第 3 個事件 › 時間（at）"],
    ["/events/7/~1odd~0", "第 8 個事件 › /odd~"],
    ["", "整份資料"],
  ])("%s reads %s", (pointer, place) => {
    expect(placeInWords(pointer, scenario, zhHant, "zh-Hant")).toBe(place);
  });

  test("is found in data that lacks what it points at", () => {
    expect(placeInWords("/shop/members/0/id", null, en, "en")).toBe("shop › member 1 › id");
  });
});
