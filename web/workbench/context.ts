import { words } from "../catalogues/catalogue.js";
import { engineSentence } from "../catalogues/engine-sentences.js";
import type { Locale } from "../catalogues/locale.js";
import { fill } from "../catalogues/sentence.js";
import type { EngineClient } from "../engine/client.js";
import type { Storage } from "../storage/storage.js";
import { formats } from "./formats.js";
import type { ToolContext } from "./tool.js";

/** What the workbench lends to its tools, for one language and one engine. */
export function toolContext(
  engine: EngineClient,
  locale: Locale,
  storage: Storage,
  announce: (text: string) => void,
): ToolContext {
  return {
    engine,
    locale,
    storage,
    announce,
    words: words(locale),
    format: formats(locale),
    say: (sentence, args = {}) => fill(sentence, args, locale),
    sentence: (code, args = {}) => engineSentence(code, args, locale),
  };
}
