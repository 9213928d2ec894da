import type { Platform } from "liaotai";
import type { Locale } from "../catalogues/locale.js";
import type { ToolName, WidgetMode, WidgetStorage, WidgetTheme } from "liaotai/widget";

export const modes: readonly WidgetMode[] = ["auto", "inline", "iframe"];
export const storages: readonly WidgetStorage[] = ["local", "host", "none"];
export const looks = ["own", "element-plus", "ant-design"] as const;
export type Look = (typeof looks)[number];

/** What a developer chose. `null` is what the widget does of itself. */
export interface Choices {
  readonly tool: ToolName;
  readonly platform: Platform | null;
  readonly locale: Locale | null;
  readonly theme: WidgetTheme;
  readonly mode: WidgetMode;
  readonly sandboxed: boolean;
  readonly storage: WidgetStorage;
  readonly look: Look;
  /** A colour as `#rrggbb`, in place of the look's own accent. */
  readonly accent: string | null;
  /** Whether the code names the script's hash. */
  readonly pinned: boolean;
}

export const firstChoices: Choices = {
  tool: "check",
  platform: null,
  locale: null,
  theme: "auto",
  mode: "auto",
  sandboxed: false,
  storage: "host",
  look: "own",
  accent: null,
  pinned: true,
};

/** Whether the workbench may come to stand in a frame. */
export function mayBeFramed({ mode }: Choices): boolean {
  return mode !== "inline";
}

/** The attributes of the element, without those that say what it does anyway. */
export function attributesOf(choices: Choices): [string, string][] {
  const { tool, platform, locale, theme, mode, sandboxed, storage } = choices;
  const said: [string, string | null][] = [
    ["tool", tool],
    ["platform", platform],
    ["locale", locale],
    ["theme", theme === "auto" ? null : theme],
    ["mode", mode === "auto" ? null : mode],
    ["sandboxed", sandboxed && mayBeFramed(choices) ? "" : null],
    ["storage", storage === "local" ? null : storage],
  ];
  return said.filter((each): each is [string, string] => each[1] !== null);
}
