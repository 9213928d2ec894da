import type { CallName } from "liaotai";

/** Raised whenever a message changes its meaning, so that files of two versions never misread each other. */
export const protocolVersion = 1;

interface Message<Kind extends string> {
  protocol: typeof protocolVersion;
  kind: Kind;
}

/** From the page to the worker. */
export type ToWorker =
  | Message<"load">
  | (Message<"call"> & { id: number; name: CallName; request: object })
  | (Message<"text"> & { id: number; name: string; request: string });

/** From the worker to the page. Every `call` and `text` is answered by one `answer` or one `refusal` with its id. */
export type FromWorker =
  | Message<"loaded">
  | (Message<"failed"> & { reason: string })
  | (Message<"answer"> & { id: number; value: unknown })
  | (Message<"refusal"> & { id: number; code: string; path: string; message: string });

/** Whether something that arrived is a message of this protocol. */
export function isOfThisProtocol(data: unknown): boolean {
  return typeof data === "object" && data !== null && "protocol" in data && data.protocol === protocolVersion;
}
