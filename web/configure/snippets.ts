import { attributesOf, type Choices, mayBeFramed } from "./choices.js";
import type { Site } from "./site.js";

export const targets = ["html", "vue", "react"] as const;
export type Target = (typeof targets)[number];

/** The code to paste into an application. */
export function snippet(target: Target, choices: Choices, site: Site): string {
  const loading = [...lookTags(choices, site), scriptTag(choices, site)].join("\n");
  switch (target) {
    case "html":
      return [
        loading,
        `<liaotai-workbench${inMarkup(choices)}></liaotai-workbench>`,
        ...keeping(choices),
      ].join("\n");
    case "vue":
      return `<!-- index.html -->\n${loading}\n\n${inVue(choices)}`;
    case "react":
      return `<!-- index.html -->\n${loading}\n\n${inReact(choices)}`;
  }
}

/** What a portal's policy has to allow: for the workbench in the page itself, and for one in a frame, where there may be one. */
export function policies(
  choices: Choices,
  { address: { origin } }: Site,
): { inline: string | null; frame: string | null } {
  const style = choices.look === "own" ? "" : `; style-src ${origin}`;
  const inline = `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}${style}`;
  const frame = `script-src ${origin}; frame-src ${origin}${style}`;
  return {
    inline: choices.mode === "iframe" ? null : inline,
    frame: mayBeFramed(choices) ? frame : null,
  };
}

/** The line of `embed.html` that allows an origin. */
export function allowLine(origin: string): string {
  return `<meta name="liaotai-embed-origins" content="${origin}" />`;
}

function scriptTag({ pinned }: Choices, site: Site): string {
  const name = pinned ? site.widget : "widget.js";
  return `<script type="module" src="${new URL(name, site.address).href}"${hashOf(name, pinned, site)}></script>`;
}

function lookTags({ look, accent, pinned }: Choices, site: Site): string[] {
  const name = `presets/${look}.css`;
  const preset = `<link rel="stylesheet" href="${new URL(name, site.address).href}"${hashOf(name, pinned, site)} />`;
  const own = `<style>\n  liaotai-workbench { --liaotai-accent: ${accent}; }\n</style>`;
  return [...(look === "own" ? [] : [preset]), ...(accent === null ? [] : [own])];
}

/** The hash vouches for the file: another one is not run. */
function hashOf(name: string, pinned: boolean, { files }: Site): string {
  return pinned ? `\n  integrity="${files[name] ?? ""}" crossorigin="anonymous"` : "";
}

function inMarkup(choices: Choices): string {
  return attributesOf(choices)
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${value}"`))
    .join("");
}

/** A host that keeps the state itself takes it out at every change, and hands it in when the workbench is there. */
function keeping({ storage }: Choices): string[] {
  if (storage !== "host") return [];
  return [
    '<script type="module">',
    '  const workbench = document.querySelector("liaotai-workbench");',
    '  workbench.addEventListener("ready", async () => {',
    "    const state = await loadFromYourServer();",
    "    if (state) await workbench.setState(state);",
    "  });",
    '  workbench.addEventListener("change", async () => {',
    "    await saveOnYourServer(await workbench.getState());",
    "  });",
    "</script>",
  ];
}

const handlers = [
  "async function restore({ target }) {",
  "  const state = await loadFromYourServer();",
  "  if (state) await target.setState(state);",
  "}",
  "async function keep({ target }) {",
  "  await saveOnYourServer(await target.getState());",
  "}",
];

function inVue(choices: Choices): string {
  const isKept = choices.storage === "host";
  return [
    "// vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'liaotai-workbench' } } })",
    "<script setup>",
    ...(isKept ? handlers : []),
    "</script>",
    "",
    "<template>",
    `  <liaotai-workbench${inMarkup(choices)}${isKept ? ' @ready="restore" @change="keep"' : ""} />`,
    "</template>",
  ].join("\n");
}

function inReact(choices: Choices): string {
  const isKept = choices.storage === "host";
  return [
    ...(isKept ? [...handlers, ""] : []),
    "export function Workbench() {",
    `  return <liaotai-workbench${inMarkup(choices)}${isKept ? " onready={restore} onchange={keep}" : ""} />;`,
    "}",
  ].join("\n");
}
