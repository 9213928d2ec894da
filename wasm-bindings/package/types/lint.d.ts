import type { Arguments, Source, Texts, Warning } from "./common.js";
import type { TemplateReport, TemplateValues, WhatsAppTemplate } from "./templates.js";

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
  /** Wanted unless there is a `template`, beside which it is ignored. */
  text?: string;
  /** A WhatsApp template instead of a text, with `platform: "whatsapp"` and `kind: "template"`. */
  template?: WhatsAppTemplate;
  /** What is to stand for the template's variables. */
  values?: TemplateValues;
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
  /**
   * What was set aside: the `fingerprint` of a finding (this finding), or that of an item in the report (this text, whatever
   * is found in it). `allow` sets a phrase aside everywhere, `disabledRules` a rule.
   */
  dismissed?: string[];
  /** Fingerprints of findings that were there before: they are marked `known`, and not hidden. */
  baseline?: string[];
  /** Rule packs of one's own, checked like the built-in ones. */
  packs?: object[];
}

export interface LintRequest {
  platform: Platform;
  kind: TextKind;
  items: LintItem[];
  settings?: LintSettings;
  /** Asks for `explanations` and `nearMisses`. */
  explain?: boolean;
}

/** Characters that were read as others: the evidence of a disguise. */
export interface Fold {
  kind: string;
  start: number;
  end: number;
}

export interface Fix {
  code: string;
  /** `field` as in the finding: a JSON pointer into the template, absent for a text. */
  edits: { start: number; end: number; text: string; field?: string }[];
}

/** Spans count UTF-16 code units of the item's text, as `slice` takes them. */
export interface Finding {
  item: string;
  /**
   * In a template: the JSON pointer of the field, such as `/components/1/text`; the span lies in its text, and is empty when
   * the finding is about the field as a whole. Absent for a text.
   */
  field?: string;
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
  /** Of the rule, the part and its clause: edits elsewhere do not change it. */
  fingerprint: string;
  /** It is in `settings.baseline`. Absent when it is not. */
  known?: true;
}

/** A stretch of an item's text that a rule's list, or a word of context, was met in. */
export interface Met {
  start: number;
  end: number;
  /** What was read there, disguises seen through. */
  read: string;
  /** The rule's list (`phrases`, `allow`, `verbs`, `slots/0` …), or the context's: `negation`, `warning`, `rhetoric` … */
  list: string;
}

/** How a finding was seen, stage by stage. What was folded stands in the finding's `folds`. */
export interface Explanation {
  /** The part as the rule read it. */
  read: string;
  /** The rule's phrases in the part, in the order of the text. Empty for rules that look for shapes. */
  matches: Met[];
  /** The rule's look-alikes that touch the part, and do not cover it. */
  allows: Met[];
  /** Words in the part's clause that could have excused it, and did not. */
  context: Met[];
}

/** Why words that a rule knows were not flagged. */
export type NearMissCode =
  /** A longer innocent word holds them: `by`. */
  | "excused_by_allow"
  /** The clause denies them: `by`. */
  | "excused_by_negation"
  /** The clause warns of them: `by`. */
  | "excused_by_warning"
  /** They are quoted, from somebody else's words or from a rule: `by`. */
  | "excused_by_quotation"
  /** They only sound or look like the rule's words. */
  | "only_a_guess"
  /** The rule wants more beside them: a verb, an account, a reward. `args.missing` names the lists. */
  | "incomplete"
  /** The rule is about the text as a whole, and there is too little of it. */
  | "too_little"
  /** Another finding about the same words says more: `args.rule`. */
  | "outweighed"
  /** The rule is for other platforms or kinds of text: `args.platforms`. */
  | "not_for_this"
  /** The rule is in `disabledRules`. */
  | "rule_disabled"
  /** One of `allow` covers them. */
  | "allowed_by_you"
  /** One of `registeredPromotions` covers them. */
  | "registered"
  /** The finding, or the text, is in `dismissed`: `args.fingerprint`. */
  | "dismissed";

/** Words that a rule knows and that are no finding. */
export interface NearMiss {
  item: string;
  rule: string;
  category: Category;
  start: number;
  end: number;
  /** What was read there, disguises seen through. */
  read: string;
  code: NearMissCode;
  args: Arguments;
  /** What excused them, when it stands in the text. */
  by: Met | null;
}

export interface LintReport {
  findings: Finding[];
  items: {
    id: string;
    characters: number;
    limit: number | null;
    /** Where the platform counts in bytes of UTF-8: how many there are, and may be. */
    bytes?: { count: number; limit: number };
    verdict: "send" | "review" | "block";
    /** Of an item with a template. */
    template?: TemplateReport;
    /** Of the text's words, for `dismissed`: an edit of the words changes it. */
    fingerprint: string;
  }[];
  /** With `explain`: how each of `findings` was seen, in their order. */
  explanations?: Explanation[];
  /** With `explain`: what was met and excused, by item and place. Where none touches a stretch, no rule knows its words. */
  nearMisses?: NearMiss[];
  unusedDismissals: string[];
  warnings: Warning[];
}

export interface RulesRequest {
  platform?: Platform;
}

/** A text of which a rule says what it makes of it. */
export interface RuleExample {
  /** A template is given as its JSON. */
  text: string;
  /** How often it stands in one list of replies: some rules are about that. */
  times: number;
}

export interface Rule {
  id: string;
  pack: string;
  category: Category;
  severity: Severity;
  /** How it finds: by phrases, by the form of an address, by length, … */
  kind: string;
  platforms: Platform[];
  /** The kinds of text that it is about. */
  texts: TextKind[];
  what: Texts;
  why: Texts;
  /** When the same words are no finding. */
  fine: Texts;
  /** Texts that it flags, with the exact part. */
  flags: (RuleExample & { part: string })[];
  /** Look-alikes that it passes. */
  passes: RuleExample[];
  /** Each with the platforms for which it says so. */
  sources: (Source & { platforms: Platform[] })[];
  reviewedOn: string;
}

export interface RuleList {
  rules: Rule[];
  warnings: Warning[];
}
