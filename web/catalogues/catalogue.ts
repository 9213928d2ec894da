import type { Locale } from "./locale.js";
import { fill, type SentenceArguments } from "./sentence.js";
import type { FirstWords, OtherWords, Words } from "./words.js";

/** Whose words, and sentences for the engine's codes, are there: the routing tool's, or every tool's. */
export type Extent = "routing" | "all";

/** Everything that is said in one language. */
export interface Catalogue {
  readonly locale: Locale;
  readonly extent: Extent;
  /** The pages' own words. Those of other tools are missing where the extent is the routing tool's. */
  readonly words: Words;
  /** The sentences for the engine's codes. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** A part of a catalogue, as its file holds it. */
interface Part<Said> {
  readonly words: Said;
  readonly sentences: Catalogue["sentences"];
}

const firstWords = import.meta.glob<Part<FirstWords>>("./*/first-words.ts");
const otherWords = import.meta.glob<Part<OtherWords>>("./*/other-words.ts");

async function load<Said>(
  files: Readonly<Record<string, () => Promise<Part<Said>>>>,
  file: string,
): Promise<Part<Said>> {
  const found = files[file];
  if (!found) throw new Error(`${file} is missing`);
  return found();
}

/** Loads one language. Fails as the import does, when the site can't be reached. */
export async function loadCatalogue(locale: Locale, extent: Extent = "all"): Promise<Catalogue> {
  const [first, others] = await Promise.all([
    load(firstWords, `./${locale}/first-words.ts`),
    extent === "all" ? load(otherWords, `./${locale}/other-words.ts`) : null,
  ]);
  return {
    locale,
    extent,
    words: { ...first.words, ...others?.words } as Words,
    sentences: { ...first.sentences, ...others?.sentences },
  };
}

/** The sentence for a code of the engine. A code without one is shown as it is, which the tests refuse. */
export function engineSentence(
  { sentences, locale }: Catalogue,
  code: string,
  args: SentenceArguments,
): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence === undefined ? code : fill(sentence, args, locale);
}
