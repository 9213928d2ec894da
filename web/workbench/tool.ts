import type { Platform, Texts } from "liaotai";
import type { CSSResult, TemplateResult } from "lit";
import type { Locale } from "../catalogues/locale.js";
import type { Plural, SentenceArguments } from "../catalogues/sentence.js";
import type { Words } from "../catalogues/words.js";
import type { EngineClient } from "../engine/client.js";
import type { SaveFile } from "../files/save-file.js";
import type { Storage } from "../storage/storage.js";
import type { Formats } from "./formats.js";

export type ToolId = keyof Words["tools"];

/** What the workbench lends to a tool. A new object whenever the language or the engine changes. */
export interface ToolContext {
  readonly engine: EngineClient;
  readonly locale: Locale;
  /** The page's own words. */
  readonly words: Words;
  readonly format: Formats;
  /** Keeps the tool's input over a reload. Keys begin with the tool's id. */
  readonly storage: Storage;
  /** A sentence of `words` with its arguments put in. */
  readonly say: (sentence: string | Plural, args?: SentenceArguments) => string;
  /** The sentence for a code that the engine answered with. */
  readonly sentence: (code: string, args?: SentenceArguments) => string;
  /** The platform that the host asks for: what a tool opens with, in place of the one that was kept. */
  readonly platform: Platform | null;
  /** What a rule says, in the language nearest to the reader's. */
  readonly ruleText: (texts: Texts) => string;
  /** Hands a file to the user, or to the host that embeds the workbench. */
  readonly saveFile: SaveFile;
  /** The place in the tool that was asked for, behind its name in the address. */
  readonly place: string | null;
  /** Opens a tool, at a place in it. */
  readonly open: (tool: ToolId, place?: string) => void;
  /** The address of a place, for a link to it; `null` where the workbench stands in a page of somebody else. */
  readonly addressOf: ((tool: ToolId, place: string) => string) | null;
  /** Speaks to screen readers, once. */
  readonly announce: (text: string) => void;
}

/** One tool of the workbench. */
export interface Tool {
  readonly id: ToolId;
  /** Styles of the tool's elements, which live in the workbench's shadow root. */
  readonly styles: readonly CSSResult[];
  render(context: ToolContext): TemplateResult;
}
