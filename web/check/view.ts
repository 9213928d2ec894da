import type { Rule } from "liaotai";
import type { PropertyDeclarations } from "lit";
import type { Encoding } from "../files/encodings.js";
import type { Splitting } from "../files/split-text.js";
import { Part } from "../workbench/part.js";
import type { Input } from "./input.js";
import type { SampleId } from "./samples.js";
import type { Judged } from "./verdict.js";

/** What a user may do with the check. */
export interface CheckActions {
  readonly change: (change: Partial<Input>) => void;
  readonly changeMessage: (id: string, text: string) => void;
  readonly openSample: (id: SampleId) => void;
  readonly openFile: (file: File) => void;
  readonly openPasted: (text: string) => void;
  readonly readAgain: (choice: { encoding?: Encoding; textColumn?: number; splitting?: Splitting }) => void;
}

/** The input as it stands, shown beside the last answer. */
export interface CheckView {
  readonly input: Input;
  readonly judged: readonly Judged[];
  readonly rules: ReadonlyMap<string, Rule>;
}

/** The base of the check's elements. */
export abstract class CheckPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { attribute: false },
    actions: { attribute: false },
  };

  declare view: CheckView;
  declare actions: CheckActions;
}
