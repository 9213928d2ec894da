import type {
  CheckShopRequest,
  ColumnRoutingReport,
  ColumnScenario,
  RoutingReport,
  Scenario,
  ShopReport,
  WhoGetsReport,
  WhoGetsRequest,
} from "./types/routing.js";
import type { LongRunOptions, TrafficReport, TrafficRequest } from "./types/traffic.js";
import type { LintReport, LintRequest, RuleList, RulesRequest } from "./types/lint.js";
import type { LintManyOptions, LintManyReport, LintManySource } from "./types/lint-many.js";
import type {
  ColumnReplyWindowsReport,
  ColumnReplyWindowsRequest,
  ReadReplyLogRequest,
  ReplyLog,
  ReplyWindowReport,
  ReplyWindowRequest,
  ReplyWindowsReport,
  ReplyWindowsRequest,
} from "./types/reply-window.js";
import type {
  AuditSendsManyOptions,
  AuditSendsManyReport,
  AuditSendsManySource,
  AuditSendsManySummary,
  AuditSendsReport,
  AuditSendsRequest,
  ColumnAuditSendsReport,
  ColumnAuditSendsRequest,
  FoundInAudit,
  PenaltyReport,
  PenaltyRequest,
  SendCheckReport,
  SendCheckRequest,
} from "./types/sending.js";
import type { AutoReplyReport, AutoReplyRequest } from "./types/auto-replies.js";
import type { ReadTemplatesRequest, TemplateList } from "./types/templates.js";
import type { EngineInfo } from "./types/common.js";

export type * from "./types/auto-replies.js";
export type * from "./types/common.js";
export type * from "./types/lint.js";
export type * from "./types/lint-many.js";
export type * from "./types/reply-window.js";
export type * from "./types/routing.js";
export type * from "./types/templates.js";
export type * from "./types/sending.js";
export type * from "./types/traffic.js";

/** Every call: its request and its answer. */
export interface Calls {
  auditSends: { request: AuditSendsRequest; answer: AuditSendsReport };
  checkSend: { request: SendCheckRequest; answer: SendCheckReport };
  checkShop: { request: CheckShopRequest; answer: ShopReport };
  info: { request: Record<string, never>; answer: EngineInfo };
  lint: { request: LintRequest; answer: LintReport };
  penalty: { request: PenaltyRequest; answer: PenaltyReport };
  matchAutoReplies: { request: AutoReplyRequest; answer: AutoReplyReport };
  previewRouting: { request: Scenario; answer: RoutingReport };
  readReplyLog: { request: ReadReplyLogRequest; answer: ReplyLog };
  readTemplates: { request: ReadTemplatesRequest; answer: TemplateList };
  replyWindow: { request: ReplyWindowRequest; answer: ReplyWindowReport };
  replyWindows: { request: ReplyWindowsRequest; answer: ReplyWindowsReport };
  rules: { request: RulesRequest; answer: RuleList };
  simulateTraffic: { request: TrafficRequest; answer: TrafficReport };
  whoGets: { request: WhoGetsRequest; answer: WhoGetsReport };
}

export type CallName = keyof Calls;

/** The names of the calls that an engine loaded without rules answers. */
export declare const callsWithoutRules: ReadonlySet<string>;

/** A request that can't be answered, or an engine that can't be had. */
export declare class EngineError extends Error {
  constructor(code: string, path: string, message: string);
  /** A stable word: `bad_json`, `bad_type`, `missing_field`, …, or `engine_failed` when there is no engine to ask. */
  readonly code: string;
  /** JSON pointer into the request; empty for the request as a whole. */
  readonly path: string;
}

/** Answers calls. It reads no clock, no network and no storage; nothing needs freeing. Every call throws `EngineError`. */
export interface Engine {
  /** The engine's version, as `info` says it. */
  readonly version: string;
  /** One call by its name. */
  call<Name extends CallName>(name: Name, request: Calls[Name]["request"]): Calls[Name]["answer"];
  /** The same as text: a JSON object in, `{"value": …}` or `{"error": …}` out, byte for byte as every build answers. */
  answerText(name: string, request: string): string;

  /** A log of messages held against the platform's rules, and the figures that a shop is measured by. */
  auditSends(request: AuditSendsRequest): AuditSendsReport;
  /** The same for large logs: columns in, columns out, nothing of them as text. */
  auditSends(request: ColumnAuditSendsRequest): ColumnAuditSendsReport;
  /**
   * The same for a log that comes piece by piece, in one pass: what is remembered grows with the buyers, the answered
   * inquiries (eight bytes each) and the findings that nobody has taken, not with the rows. Can be cancelled.
   */
  auditSendsMany(
    source: AuditSendsManySource,
    options: AuditSendsManyOptions & { onFound: (found: FoundInAudit) => void },
  ): Promise<AuditSendsManySummary>;
  auditSendsMany(
    source: AuditSendsManySource,
    options?: AuditSendsManyOptions,
  ): Promise<AuditSendsManyReport>;
  /** May this message go to this buyer now, why not, and what would make it possible. */
  checkSend(request: SendCheckRequest): SendCheckReport;
  /** Problems of a grouping configuration, before anyone relies on it. */
  checkShop(request: CheckShopRequest): ShopReport;
  /** Version and rule packs. */
  info(): EngineInfo;
  /** What a platform would punish in these texts, with exact spans, reasons and sources. */
  lint(request: LintRequest): LintReport;
  /** The same for files: a million messages in slices, the findings as columns; can be cancelled. */
  lintMany(source: LintManySource, options?: LintManyOptions): Promise<LintManyReport>;
  /** Where a shop stands on the penalty ladder, and the way back. */
  penalty(request: PenaltyRequest): PenaltyReport;
  /** Which keyword reply each message would trigger, and what the keywords leave out. */
  matchAutoReplies(request: AutoReplyRequest): AutoReplyReport;
  /** Who gets each chat, and by which rule. */
  previewRouting(scenario: Scenario): RoutingReport;
  /** The same for large logs: columns in, columns out, nothing of them as text. */
  previewRouting(scenario: ColumnScenario): ColumnRoutingReport;
  /** The events in what a platform exports: a WeChat `recordlist`, a WhatsApp webhook. */
  readReplyLog(request: ReadReplyLogRequest): ReplyLog;
  /** The templates in what WhatsApp's Cloud API returned, ready to be linted. */
  readTemplates(request: ReadTemplatesRequest): TemplateList;
  /** Until when a customer may be answered, and what may still be sent. */
  replyWindow(request: ReplyWindowRequest): ReplyWindowReport;
  /** The same for many customers, those whose windows close first in front. */
  replyWindows(request: ReplyWindowsRequest): ReplyWindowsReport;
  /** The same for large logs: columns in, columns out, nothing of them as text. */
  replyWindows(request: ColumnReplyWindowsRequest): ColumnReplyWindowsReport;
  /** Every rule: what, why, examples, where it is written. */
  rules(request?: RulesRequest): RuleList;
  /** Days of traffic: loads, waits, what a second configuration would change. */
  simulateTraffic(request: TrafficRequest): TrafficReport;
  /** The same in slices, so that a page goes on drawing; can be cancelled. */
  simulateTrafficAsync(request: TrafficRequest, options?: LongRunOptions): Promise<TrafficReport>;
  /** Who gets one chat now, why not each other member, and what would change it. */
  whoGets(request: WhoGetsRequest): WhoGetsReport;
}

export interface LoadOptions {
  /** Where the WebAssembly comes from when it does not lie beside this file: `engine.wasm`, or `routing.wasm` without rules. */
  wasm?: URL | string | Response | Promise<Response> | ArrayBuffer | Uint8Array;
  /**
   * `false` for a smaller engine, which is loaded sooner and answers only `callsWithoutRules`; every
   * other call is refused.
   */
  rules?: boolean;
}

/** A new engine, in a page, a worker or Node. Always settles; a failure is an `EngineError` that names the cause. */
export declare function loadEngine(options?: LoadOptions): Promise<Engine>;
