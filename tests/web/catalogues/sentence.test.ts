import { describe, expect, test } from "vitest";
import { isLocale, preferredLocale } from "../../../web/catalogues/locale.js";
import { argumentsOf, fill } from "../../../web/catalogues/sentence.js";

describe("a sentence", () => {
  test("takes its arguments, numbers as the language writes them", () => {
    expect(fill("{name} has {count} chats", { name: "Mei", count: 12345 }, "en")).toBe(
      "Mei has 12,345 chats",
    );
  });

  test("takes the plural form of its count", () => {
    const chats = { one: "{count} chat", other: "{count} chats" };
    expect(fill(chats, { count: 1 }, "en")).toBe("1 chat");
    expect(fill(chats, { count: 0 }, "en")).toBe("0 chats");
    expect(fill({ other: "{count} 則" }, { count: 1 }, "zh-Hant")).toBe("1 則");
  });

  test("shows the place of an argument that is missing, and does not read arguments as sentences", () => {
    expect(fill("{who} and {what}", { who: "{what}" }, "en")).toBe("{what} and {what}");
  });

  test("tells its arguments, sorted and once", () => {
    expect(argumentsOf({ one: "{b}", other: "{a} {b} {a}" })).toEqual(["a", "b"]);
  });
});

describe("the first language", () => {
  test.each([
    [["zh-TW", "en"], "zh-Hant"],
    [["zh-HK"], "zh-Hant"],
    [["zh-Hant-CN"], "zh-Hant"],
    [["zh-CN"], "zh-Hans"],
    [["zh"], "zh-Hans"],
    [["zh-Hans-TW"], "zh-Hans"],
    [["en-GB", "zh-TW"], "en"],
    [["ms-MY", "zh-TW"], "zh-Hant"],
    [["fr"], "zh-Hant"],
    [["not a tag", "en"], "en"],
    [[], "zh-Hant"],
  ])("of %j is %s", (languages, locale) => {
    expect(preferredLocale(languages)).toBe(locale);
  });

  test("is one that the page speaks", () => {
    expect(isLocale("zh-Hant")).toBe(true);
    expect(isLocale("zh-TW")).toBe(false);
    expect(isLocale(undefined)).toBe(false);
  });
});
