import { expect, test } from "vitest";
import { isAllowedOrigin } from "../../../web/embed/allowed-origins.js";
import { frameAddress, frameParameters } from "../../../web/embed/frame/frame-address.js";
import { wear } from "../../../web/embed/look.js";
import { ownerAndName, putState, putToolState, stateOf, toolStateOf } from "../../../web/embed/state.js";
import { PageStorage } from "../../../web/storage/page-storage.js";
import { lookNames, tokens } from "../../../web/style/tokens.js";

async function keeping(values: Record<string, unknown>): Promise<PageStorage> {
  const storage = new PageStorage();
  await storage.replace(new Map(Object.entries(values)));
  return storage;
}

const kept = {
  "check/input": { text: "hi" },
  "routing/what-if/1": [1],
  "workbench/preferences": { locale: "en" },
};
const state = {
  protocol: 1,
  tools: {
    check: { input: { text: "hi" } },
    routing: { "what-if/1": [1] },
    workbench: { preferences: { locale: "en" } },
  },
};

test("a state is handed out by tool and name, and handed in it is the same again", async () => {
  const storage = await keeping(kept);
  expect(await stateOf(storage)).toEqual(state);
  const other = await keeping({ "check/own-rules": 1, "library/replies": 2, stranger: 3 });
  await putState(other, state);
  expect(await stateOf(other)).toEqual(state);
  expect(await other.load("stranger")).toBe(3);
});

test("one tool's state leaves the others' alone", async () => {
  const storage = await keeping(kept);
  await putToolState(storage, "check", { "own-rules": { deny: [] } });
  expect(await toolStateOf(storage, "check")).toEqual({ "own-rules": { deny: [] } });
  expect(await toolStateOf(storage, "routing")).toEqual({ "what-if/1": [1] });
  expect(await toolStateOf(storage, "windows")).toEqual({});
});

test.each([
  [null, ""],
  [[], ""],
  [{ tools: {} }, "/protocol"],
  [{ protocol: 2, tools: {} }, "/protocol"],
  [{ protocol: 1 }, "/tools"],
  [{ protocol: 1, tools: { checks: {} } }, "/tools/checks"],
  [{ protocol: 1, tools: { check: "text" } }, "/tools/check"],
])("a state that is none changes nothing: %j", async (broken, path) => {
  const storage = await keeping(kept);
  await expect(putState(storage, broken)).rejects.toMatchObject({ code: "bad_state", path });
  expect(await stateOf(storage)).toEqual(state);
});

test("keys that belong to no tool have no owner", () => {
  for (const key of ["check", "/check", "checks/input", ""]) expect(ownerAndName(key)).toBeNull();
  expect(ownerAndName("check/own-rules")).toEqual({ tool: "check", name: "own-rules" });
});

test("a frame reads from its address what the page wrote into it", () => {
  const told = {
    nonce: "a1",
    storage: "host",
    settings: { tool: "check", platform: null, locale: "zh-Hant", theme: null },
  };
  const address = new URL(frameAddress(new URL("https://l.example/a/embed.html#old"), told));
  expect(address.pathname).toBe("/a/embed.html");
  expect(address.search).toBe("");
  expect(frameParameters(address.hash)).toEqual(told);
  expect(frameParameters("#check")).toBeNull();
  expect(frameParameters("")).toBeNull();
});

test("only the site itself and the origins on its list are allowed", () => {
  const page = new DOMParser().parseFromString(
    '<base href="https://l.example/"><meta name="liaotai-embed-origins" content=" https://a.example  https://b.example:8443">',
    "text/html",
  );
  Object.defineProperty(page, "baseURI", { value: "https://l.example/embed.html" });
  const allowed = (origin: string): boolean => isAllowedOrigin(origin, page);
  for (const origin of ["https://l.example", "https://a.example", "https://b.example:8443"])
    expect(allowed(origin)).toBe(true);
  for (const origin of [
    "https://a.example.org",
    "http://a.example",
    "https://b.example",
    "null",
    "",
    "https://c.example",
  ])
    expect(allowed(origin)).toBe(false);
});

test("a look is what the tokens take, and nothing else", () => {
  const used = [...tokens.cssText.matchAll(/var\(\s*--liaotai-([a-z0-9-]+)/gu)].map((match) => match[1]);
  expect(new Set(used)).toEqual(new Set(lookNames));
  const element = document.createElement("p");
  wear(element, {
    "--liaotai-accent": "#123456",
    "--accent": "red",
    display: "none",
    "--liaotai-font": "x".repeat(501),
  });
  expect(element.style.getPropertyValue("--liaotai-accent")).toBe("#123456");
  expect(element.style.length).toBe(1);
  wear(element, {});
  expect(element.style.length).toBe(0);
});
