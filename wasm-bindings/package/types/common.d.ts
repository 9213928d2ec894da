/** Milliseconds since 1970-01-01T00:00:00Z, or ISO 8601 with an offset. Answers always hold the number. */
export type Instant = number | string;

/** What a sentence of the catalogue names. */
export type Arguments = Record<string, string | number>;

/** How good a source is, best first. */
export type Tier = "official" | "partner" | "secondary" | "community";

/** Where a platform's rule is written. */
export interface Source {
  id: string;
  locator: string;
  tier: Tier;
}

/** Something that did not stop an answer: an unknown field, a reply to nobody. */
export interface Warning {
  code: string;
  /** JSON pointer into the request. */
  path: string;
  args: Arguments;
}

export interface EngineInfo {
  version: string;
  packs: { id: string; version: string; reviewedOn: string }[];
  /** The reply rules of each channel. */
  windows: { id: string; version: string; reviewedOn: string }[];
  warnings: Warning[];
}

/** The three languages that every rule speaks. */
export type Language = "zh-Hans" | "zh-Hant" | "en";

export type Texts = Record<Language, string>;
