import type { Arguments, Source, Texts, Warning } from "./common.js";

export type Platform = "shopee" | "xiaohongshu" | "wechat" | "whatsapp";
export type TextKind = "quick-reply" | "auto-reply" | "message" | "template";
export type Severity = "error" | "warning" | "info";

export type Category =
  | "external-contact"
  | "external-platform"
  | "url"
  | "phone"
  | "absolute-claim"
  | "unregistered-promo"
  | "inducement"
  | "medical-claim"
  | "sensitive-topic"
  | "marketing-heavy"
  | "repeated"
  | "too-long"
  | "too-many"
  | "empty-auto-reply"
  | "opt-out-missing"
  | "template-format"
  | "template-category";

export interface LintItem {
  id: string;
  text: string;
  group?: string;
  products?: string[];
}

export interface LintSettings {
  /** Phrases approved in Campaign Approval: not unregistered. */
  registeredPromotions?: string[];
  /** A hit inside one of these is no finding. */
  allow?: string[];
  deny?: { phrase: string; category?: Category; severity?: Severity; replacement?: string }[];
  disabledRules?: string[];
  /** Fingerprints of findings that were set aside. */
  dismissed?: string[];
  /** Rule packs of one's own, checked like the built-in ones. */
  packs?: object[];
}

export interface LintRequest {
  platform: Platform;
  kind: TextKind;
  items: LintItem[];
  settings?: LintSettings;
}

/** Characters that were read as others: the evidence of a disguise. */
export interface Fold {
  kind: string;
  start: number;
  end: number;
}

export interface Fix {
  code: string;
  edits: { start: number; end: number; text: string }[];
}

/** Spans count UTF-16 code units of the item's text, as `slice` takes them. */
export interface Finding {
  item: string;
  rule: string;
  category: Category;
  severity: Severity;
  start: number;
  end: number;
  folds: Fold[];
  code: string;
  args: Arguments;
  fixes: Fix[];
  source: Source;
  /** Every document that carries the rule on this platform, the best first: `source` is the first of them. */
  sources: Source[];
  fingerprint: string;
}

export interface LintReport {
  findings: Finding[];
  items: { id: string; characters: number; limit: number | null; verdict: "send" | "review" | "block" }[];
  unusedDismissals: string[];
  warnings: Warning[];
}

export interface RulesRequest {
  platform?: Platform;
}

export interface Rule {
  id: string;
  pack: string;
  category: Category;
  severity: Severity;
  platforms: Platform[];
  what: Texts;
  why: Texts;
  /** Texts that it flags, with the exact part. */
  flags: { text: string; part: string }[];
  /** Look-alikes that it passes. */
  passes: string[];
  sources: Source[];
  reviewedOn: string;
}

export interface RuleList {
  rules: Rule[];
  warnings: Warning[];
}
