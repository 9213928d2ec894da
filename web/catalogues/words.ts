import type { Plural } from "./sentence.js";
import type { words } from "./zh-Hant.js";

/** The shape of a catalogue: every language has the keys of the first one, sentence for sentence. */
export type Shape<Catalogue> = Catalogue extends string
  ? string
  : keyof Catalogue extends Intl.LDMLPluralRule
    ? Plural
    : { readonly [Key in keyof Catalogue]: Shape<Catalogue[Key]> };

/** Everything that the page itself says, in one language. */
export type Words = Shape<typeof words>;
