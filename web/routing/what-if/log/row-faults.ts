import type { Cell } from "../../../files/cell.js";
import type { Column } from "./columns.js";
import type { TimeFault } from "./read-time.js";

/** Why a row was left out. */
export type RowFaultCode =
  | TimeFault
  | "buyerMissing"
  | "sourceMissing"
  | "handleUnknown"
  | "memberMissing"
  | "memberUnknown"
  | "presenceUnknown"
  | "weekdaysUnknown"
  | "clockUnknown"
  | "shiftEmpty"
  | "breaksUnknown";

/** A row that was left out, by its number in the file, counted from 1. */
export interface RowFault {
  readonly row: number;
  readonly code: RowFaultCode;
  /** The column that is to blame. */
  readonly column: Column;
  /** What stands in it. */
  readonly value: string;
  readonly cells: readonly Cell[];
}

/** Rows that are kept with their cells; beyond them a file is another file, not one with some bad rows. */
const mostKept = 100_000;

/** The rows that were left out, each with its reason. */
export class RowFaults {
  readonly kept: RowFault[] = [];
  count = 0;

  add(fault: RowFault): void {
    this.count += 1;
    if (this.kept.length < mostKept) this.kept.push(fault);
  }
}

/** Which of a row's cells is to blame, and why. */
export class BadCell extends Error {
  constructor(
    readonly code: RowFaultCode,
    readonly column: Column,
  ) {
    super(code);
  }
}
