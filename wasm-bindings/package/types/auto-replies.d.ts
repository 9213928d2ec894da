import type { Arguments, Source, Warning } from "./common.js";
import type { Fold } from "./lint.js";

/**
 * `exact`: the message is the keyword. `contains`: it holds it. Both leave case and space around it aside. `fuzzy`: it holds
 * the keyword or a synonym of it, seen through all disguises that `lint` sees through.
 */
export type KeywordMatch = "exact" | "contains" | "fuzzy";

export interface AutoReplyGroup {
  id: string;
  keywords: string[];
  match: KeywordMatch;
  reply: string;
}

export interface AutoReplyRequest {
  /** In the order in which they are tried: the first whose keyword fits answers. */
  groups: AutoReplyGroup[];
  messages: string[] | { columns: true; text: string[] };
}

/** Where a keyword stands in a message: UTF-16 code units, as `slice` takes them. */
export interface KeywordHit {
  group: string;
  /** The place of the keyword in its group, from 0. */
  keyword: number;
  start: number;
  end: number;
  how: "exact" | "contains" | "folded" | "synonym";
  /** The synonym that stands there; only with `how: "synonym"`. */
  synonym?: string;
  /** What was seen through; empty unless `how` is `folded` or `synonym`. */
  folds: Fold[];
}

/** A keyword that may go. */
export interface NeedlessKeyword {
  code: string;
  args: Arguments;
  /** JSON pointer into the request. */
  path: string;
  group: string;
  keyword: string;
}

/** One message and who answers it. */
export interface AutoReplyAnswer {
  message: number;
  /** The hit that decides: of the first group the plainest and longest. Null when nobody answers. */
  hit: KeywordHit | null;
  /** Further groups that have a keyword in the message and come too late. */
  others: string[];
}

export interface AutoReplyReport {
  answers: AutoReplyAnswer[];
  /** The messages that nobody answers. */
  unanswered: number[];
  /** How many messages each group answers, in the order of the request. */
  groups: {
    id: string;
    answered: number;
    /** `synonyms`: what else a keyword of a fuzzy group is met as; absent in other groups. */
    keywords: { keyword: string; answered: number; synonyms?: string[] }[];
  }[];
  /** Keywords that several groups claim, in any writing or as synonyms: the first of them answers. */
  conflicts: {
    code: string;
    args: Arguments;
    keyword: string;
    groups: string[];
    /** Each claim as a JSON pointer into the request. */
    paths: string[];
  }[];
  /** Keywords that can never fire: `keyword_empty`, `keyword_repeated`, `keyword_shadowed`. */
  dead: NeedlessKeyword[];
  /** Keywords that fire, and without which their group would answer the same messages: `keyword_contained`. */
  redundant: NeedlessKeyword[];
  /** Keywords that would answer what nobody answers, those with the most messages first. */
  suggestions: {
    keyword: string;
    /** How many unanswered messages hold it. */
    count: number;
    /** These messages, at most 50 of them. */
    messages: number[];
    /** The group that has a keyword of the same meaning already. */
    group: string | null;
  }[];
  /** What is advised against: `auto_reply_without_person`, `auto_reply_empty`. */
  advice: { code: string; args: Arguments; path: string; group: string; source: Source }[];
  warnings: Warning[];
}

/** The answer to messages in columns. */
export interface ColumnAutoReplyReport extends Omit<AutoReplyReport, "answers" | "unanswered"> {
  answers: {
    columns: true;
    /** The place of the group in the request, NaN where nobody answers. */
    group: Float64Array;
    keyword: Float64Array;
    start: Float64Array;
    end: Float64Array;
    how: (KeywordHit["how"] | null)[];
  };
}
