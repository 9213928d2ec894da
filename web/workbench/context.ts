import { type Catalogue, engineSentence } from "../catalogues/catalogue.js";
import { fill } from "../catalogues/sentence.js";
import type { EngineClient } from "../engine/client.js";
import type { Storage } from "../storage/storage.js";
import { formats } from "./formats.js";
import type { ToolContext } from "./tool.js";

/** What the workbench lends to its tools, for one language and one engine. */
export function toolContext(
  engine: EngineClient,
  catalogue: Catalogue,
  storage: Storage,
  announce: (text: string) => void,
): ToolContext {
  const { locale, words } = catalogue;
  return {
    engine,
    locale,
    storage,
    announce,
    words,
    format: formats(locale),
    say: (sentence, args = {}) => fill(sentence, args, locale),
    sentence: (code, args = {}) => engineSentence(catalogue, code, args),
  };
}
