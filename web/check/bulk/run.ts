import type { Message } from "../../files/message.js";
import type { FoundByRule } from "./found-rows.js";

/** A run over a file: how far it is, and what it found so far. */
export interface Run {
  readonly name: string;
  readonly messages: readonly Message[];
  readonly done: number;
  readonly found: readonly FoundByRule[];
  /** Of a file full of repetitions more than `found` has. */
  readonly count: number;
  readonly state: "running" | "done" | "cancelled";
}
