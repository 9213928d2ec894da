import type { OwnPhrase } from "../exceptions.js";

/** What came of a pasted list. */
export interface ReadPhrases {
  readonly phrases: readonly OwnPhrase[];
  /** Lines whose phrase stood there before. */
  readonly repeated: number;
}

/** What stands between a phrase and its replacement. */
const between = /\t|\s*(?:→|=>|->)\s*/u;

function phraseOf(line: string): OwnPhrase | null {
  const [phrase = "", replacement = ""] = line.split(between, 2).map((part) => part.trim());
  if (phrase === "") return null;
  return { phrase, ...(replacement !== "" && { replacement }) };
}

/** The phrases of a list with one a line, a replacement behind a tab or an arrow. What is known already stays as it is. */
export function phrasesOfLines(text: string, known: readonly OwnPhrase[]): ReadPhrases {
  const phrases = new Map(known.map((each) => [each.phrase, each]));
  let repeated = 0;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const read = phraseOf(line);
    if (!read) continue;
    if (phrases.has(read.phrase)) repeated += 1;
    else phrases.set(read.phrase, read);
  }
  return { phrases: [...phrases.values()], repeated };
}
