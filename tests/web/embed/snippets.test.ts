import { expect, test } from "vitest";
import { attributesOf, firstChoices } from "../../../web/configure/choices.js";
import type { Site } from "../../../web/configure/site.js";
import { policies, snippet, targets } from "../../../web/configure/snippets.js";

const site: Site = {
  address: new URL("https://liaotai.example/app/"),
  widget: "widget-0a.js",
  files: { "widget-0a.js": "sha384-widget", "presets/ant-design.css": "sha384-preset" },
};

test("the code names the script by its hash, or the newest one without", () => {
  const pinned = snippet("html", firstChoices, site);
  expect(pinned).toContain(
    'src="https://liaotai.example/app/widget-0a.js"\n  integrity="sha384-widget" crossorigin',
  );
  const newest = snippet("html", { ...firstChoices, pinned: false }, site);
  expect(newest).toContain('src="https://liaotai.example/app/widget.js"></script>');
  expect(newest).not.toContain("integrity");
});

test("attributes that the element has anyway are left out, and a frame's only where there may be one", () => {
  expect(attributesOf({ ...firstChoices, storage: "local" })).toEqual([["tool", "check"]]);
  const chosen = {
    ...firstChoices,
    theme: "dark",
    sandboxed: true,
    locale: "en",
    platform: "shopee",
  } as const;
  expect(attributesOf({ ...chosen, mode: "iframe" })).toEqual([
    ["tool", "check"],
    ["platform", "shopee"],
    ["locale", "en"],
    ["theme", "dark"],
    ["mode", "iframe"],
    ["sandboxed", ""],
    ["storage", "host"],
  ]);
  expect(attributesOf({ ...chosen, mode: "inline" }).map(([name]) => name)).not.toContain("sandboxed");
});

test("every framework's code has the element, and talks to the host's server only where the host keeps the state", () => {
  for (const target of targets) {
    expect(snippet(target, firstChoices, site)).toMatch(/<liaotai-workbench tool="check" storage="host"/u);
    expect(snippet(target, firstChoices, site)).toContain("setState");
    expect(snippet(target, { ...firstChoices, storage: "none" }, site)).not.toContain("State");
  }
});

test("a policy is asked for what the choices need", () => {
  const origin = "https://liaotai.example";
  expect(policies(firstChoices, site)).toEqual({
    inline: `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
    frame: `script-src ${origin}; frame-src ${origin}`,
  });
  expect(policies({ ...firstChoices, mode: "inline", look: "ant-design" }, site)).toEqual({
    inline: `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; style-src ${origin}`,
    frame: null,
  });
  expect(policies({ ...firstChoices, mode: "iframe" }, site).inline).toBeNull();
});
