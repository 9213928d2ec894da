import type {
  AuditSendsManyProgress,
  AuditSendsManySource,
  CallName,
  LintManyColumns,
  LintManyProgress,
  LintManySource,
  SendColumns,
  TrafficProgress,
  TrafficRequest,
} from "liaotai";

/** Raised whenever a message changes its meaning, so that files of two versions never misread each other. */
export const protocolVersion = 5;

/** What a log is held against, without the log. */
export type AuditQuestion = Omit<AuditSendsManySource, "sends">;

interface Message<Kind extends string> {
  protocol: typeof protocolVersion;
  kind: Kind;
}

/** From the page to the worker. */
export type ToWorker =
  | Message<"load">
  | (Message<"call"> & { id: number; name: CallName; request: object })
  | (Message<"text"> & { id: number; name: string; request: string })
  | (Message<"simulate"> & { id: number; request: TrafficRequest })
  | (Message<"lint-many"> & { id: number; source: LintManySource; more?: true })
  /** The next texts of the source with this id, of which `more` were announced; null ends them. */
  | (Message<"texts"> & { id: number; texts: readonly string[] | null })
  | (Message<"audit-many"> & { id: number; question: AuditQuestion })
  /** The next rows of the log with this id; null ends them. */
  | (Message<"rows"> & { id: number; rows: SendColumns | null })
  /** Ends the long run with this id. Its refusal comes as for any other reason. */
  | (Message<"cancel"> & { id: number });

/**
 * From the worker to the page. All but `load` and `cancel` are answered by one `answer` or one `refusal` with their id;
 * long runs say before that how far they are, and what was found so far.
 */
export type FromWorker =
  | (Message<"loaded"> & { version: string })
  | (Message<"failed"> & { reason: string })
  | (Message<"progress"> & {
      id: number;
      progress: TrafficProgress | LintManyProgress | AuditSendsManyProgress;
    })
  | (Message<"found"> & { id: number; found: LintManyColumns })
  | (Message<"answer"> & { id: number; value: unknown })
  | (Message<"refusal"> & { id: number; code: string; path: string; message: string });

/** Whether something that arrived is a message of this protocol. */
export function isOfThisProtocol(data: unknown): boolean {
  return typeof data === "object" && data !== null && "protocol" in data && data.protocol === protocolVersion;
}
