import type { Plural } from "./sentence.js";
import type { words as otherWords } from "./zh-Hant/other-words.js";
import type { words } from "./zh-Hant/first-words.js";

/** The shape of a catalogue: every language has the keys of the first one, sentence for sentence. */
export type Shape<Catalogue> = Catalogue extends string
  ? string
  : keyof Catalogue extends Intl.LDMLPluralRule
    ? Plural
    : { readonly [Key in keyof Catalogue]: Shape<Catalogue[Key]> };

/** What the page itself, and the tool that opens first, say in one language. */
export type FirstWords = Shape<typeof words>;

/** What the other tools say: it comes with the first of them that is opened. */
export type OtherWords = Shape<typeof otherWords>;

/** Everything that the pages say, in one language. */
export type Words = FirstWords & OtherWords;
