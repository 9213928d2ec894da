import type { PropertyDeclarations } from "lit";
import { Part } from "../workbench/part.js";
import type { Board } from "./board.js";
import type { Hours } from "./hours.js";
import type { Customer, Log, LoggedEvent } from "./log.js";
import type { Reported } from "./question.js";
import type { SampleId } from "./samples.js";

/** What a user may do with the reply windows. */
export interface WindowsActions {
  readonly change: (change: Partial<Log>) => void;
  readonly changeHours: (hours: Hours) => void;
  readonly changeEvents: (events: readonly LoggedEvent[]) => void;
  readonly openSample: (id: SampleId) => void;
  readonly openFile: (file: File) => void;
  readonly openText: (name: string, text: string) => void;
}

/** A log with the answers about it, as of one moment. */
export interface WindowsView {
  readonly log: Log;
  readonly customer: Customer;
  readonly reported: Reported;
  /** All customers, the most urgent first. */
  readonly board: Board;
  /** When somebody is there to answer. */
  readonly hours: Hours;
  /** When the engine was asked. */
  readonly asOf: number;
}

/** The base of the tool's elements. */
export abstract class WindowsPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { attribute: false },
    actions: { attribute: false },
  };

  declare view: WindowsView;
  declare actions: WindowsActions;
}
