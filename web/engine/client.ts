import type {
  AuditSendsReport,
  AuditSendsManySource,
  CallName,
  Calls,
  LintManyOptions,
  LintManyReport,
  LintManySource,
  LongRunOptions,
  SendColumns,
  TrafficReport,
  TrafficRequest,
} from "liaotai";

/**
 * A call that has no answer. `code` is the engine's own word (`bad_json`, `missing_field`, …), or `engine_failed` when
 * there is no engine to ask; `path` is a JSON pointer into the request.
 */
export class EngineError extends Error {
  override readonly name = "EngineError";

  constructor(
    readonly code: string,
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** The code of an engine that did not load, or whose thread ended. */
export const engineFailed = "engine_failed";

/** Any error as an `EngineError`: what crossed a thread or came from the package keeps its code and path. */
export function asEngineError(problem: unknown): EngineError {
  if (problem instanceof EngineError) return problem;
  const { code, path, message } = (problem ?? {}) as Partial<EngineError>;
  return new EngineError(
    typeof code === "string" ? code : engineFailed,
    typeof path === "string" ? path : "",
    message ?? String(problem),
  );
}

/** A log in columns, and what it is to be held against. */
export interface AuditSource extends Omit<AuditSendsManySource, "sends"> {
  sends: SendColumns;
}

/** How far a run over a log is, in rows. */
export interface AuditOptions {
  signal?: AbortSignal;
  onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * The engine as every view sees it, whichever thread it runs in.
 * Every promise settles: with the answer, or with an `EngineError`.
 */
export interface EngineClient {
  /** Where the calls are answered. */
  readonly thread: "worker" | "main";
  /** The engine's version. */
  readonly version: string;
  /** Answers one call of the contract. */
  call<Name extends CallName>(name: Name, request: Calls[Name]["request"]): Promise<Calls[Name]["answer"]>;
  /** The same as text, for comparing answers byte by byte: JSON in, `{"value"}` or `{"error"}` as JSON out. */
  answerText(name: string, request: string): Promise<string>;
  /**
   * Days of traffic, in slices between which the page draws and other calls are answered. Aborting the signal refuses
   * the promise with the signal's reason, and the engine stops at its next slice.
   */
  simulateTraffic(request: TrafficRequest, options?: LongRunOptions): Promise<TrafficReport>;
  /** Many texts at once, in such slices too, with what was found so far. */
  lintMany(source: LintManySource, options?: LintManyOptions): Promise<LintManyReport>;
  /** A log held against the rules, handed over and audited in such slices. */
  auditSends(source: AuditSource, options?: AuditOptions): Promise<AuditSendsReport>;
  /** Ends the engine. Calls that wait are refused, as is every later one. */
  close(): void;
}
