import { type Catalogue, engineSentence } from "../catalogues/catalogue.js";
import { fill } from "../catalogues/sentence.js";
import type { EngineClient } from "../engine/client.js";
import { saveFile } from "../files/save-file.js";
import type { Storage } from "../storage/storage.js";
import { formats } from "./formats.js";
import type { ToolContext } from "./tool.js";

/** What depends on the page that the workbench stands in. */
type Surroundings = Pick<ToolContext, "saveFile" | "platform">;

/** The workbench as a page of its own: files are downloads, and nobody asks for a platform. */
const onItsOwn: Surroundings = { saveFile, platform: null };

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
    say: (sentence, args = {}) => fill(sentence, args, locale),
    sentence: (code, args = {}) => engineSentence(catalogue, code, args),
  };
}
