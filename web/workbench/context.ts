import { type Catalogue, engineSentence } from "../catalogues/catalogue.js";
import { languageOf } from "../catalogues/locale.js";
import { fill } from "../catalogues/sentence.js";
import type { EngineClient } from "../engine/client.js";
import { saveFile } from "../files/save-file.js";
import type { Storage } from "../storage/storage.js";
import { formats } from "./formats.js";
import type { ToolContext } from "./tool.js";

/** What depends on where the workbench stands, and a tool in it. */
type Surroundings = Pick<ToolContext, "saveFile" | "platform" | "place" | "open" | "addressOf">;

/** A tool that nothing is around: files are downloads, and nobody asks for a platform or a place. */
const onItsOwn: Surroundings = {
  saveFile,
  platform: null,
  place: null,
  open: () => undefined,
  addressOf: null,
};

/** What the workbench lends to its tools, for one language and one engine. */
export function toolContext(
  engine: EngineClient,
  catalogue: Catalogue,
  storage: Storage,
  announce: (text: string) => void,
  surroundings: Surroundings = onItsOwn,
): ToolContext {
  const { locale, words } = catalogue;
  return {
    engine,
    locale,
    storage,
    announce,
    ...surroundings,
    words,
    format: formats(locale),
    ruleText: (texts) => texts[languageOf(locale).rulesIn],
    say: (sentence, args = {}) => fill(sentence, args, locale),
    sentence: (code, args = {}) => engineSentence(catalogue, code, args),
  };
}
