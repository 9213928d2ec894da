import type { Message } from "../../files/message.js";
import type { FoundByRule } from "./found-rows.js";

/** A run over a file: how far it is, and what it found so far. */
export interface Run {
  readonly name: string;
  readonly messages: readonly Message[];
  readonly done: number;
  readonly found: readonly FoundByRule[];
  readonly count: number;
  /** Those among them that are not in `found`: of a file full of repetitions more are counted than told. */
  readonly untold: number;
  readonly state: "running" | "done" | "cancelled";
}
