import type { Warning } from "./common.js";
import type { Finding, LintSettings, Platform, TextKind } from "./lint.js";

/** Many texts at once: as an array, one by one as they come, or as the bytes of a file with one message a line. */
export type LintManySource = { platform: Platform; kind: TextKind; settings?: LintSettings } & (
  | { texts: string[] | AsyncIterable<string>; utf8?: undefined }
  /** UTF-8. Lines end with LF, CR LF or CR; an empty line is no message, and a byte order mark none either. */
  | { utf8: Uint8Array; texts?: undefined }
);

export interface LintManyProgress {
  /** Bytes of a file, or texts of an array, that were read so far. */
  done: number;
  /** `Infinity` for texts that come one by one: nobody knows how many there are. */
  total: number;
}

/** The columns of a report. */
export interface LintManyColumns {
  /** Rows of the columns. */
  count: number;
  /** The text's index; of a file the line's, the first being 0. */
  item: Uint32Array;
  /** Index into `rules`. */
  rule: Uint16Array;
  /** In UTF-16 code units of the item's text. */
  start: Uint32Array;
  end: Uint32Array;
  /** 0 info, 1 warning, 2 error. */
  severity: Uint8Array;
  /** The ids of the rules that found something. */
  rules: string[];
}

export interface LintManyOptions {
  /** Aborting refuses the promise with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (progress: LintManyProgress) => void;
  /**
   * The rows that were found since the last time: all calls together have those of the report, in its order. `rules` only
   * ever grows.
   */
  onFound?: (found: LintManyColumns) => void;
}

/**
 * The findings of `lint` as columns, one row a finding, by item and place. The columns are equally long; whatever a row does
 * not hold (folds, fixes, sources) `lint` says about the one text that is looked at.
 */
export interface LintManyReport extends LintManyColumns {
  /** How many messages were judged. */
  messages: number;
  /** What concerns the texts together (`repeated`, `too-many`), at most 10,000; `item` is the index as text. */
  sets: Finding[];
  /** How many there are of those. */
  setCount: number;
  unusedDismissals: string[];
  warnings: Warning[];
}
