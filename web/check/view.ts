import type { PropertyDeclarations } from "lit";
import type { Encoding } from "../files/encodings.js";
import type { Splitting } from "../files/split-text.js";
import { Part } from "../workbench/part.js";
import type { CheckViewId } from "./check-view.js";
import type { Input } from "./input.js";
import type { Answered } from "./question.js";
import type { SampleId } from "./samples.js";

/** What a user may do with the check. */
export interface CheckActions {
  readonly change: (change: Partial<Input>) => void;
  readonly changeMessage: (id: string, text: string) => void;
  /** Changes messages as a fix does: so that it can be undone where they were typed. */
  readonly fix: (changes: ReadonlyMap<string, string>) => void;
  readonly openSample: (id: SampleId) => void;
  readonly openFile: (file: File) => void;
  readonly openPasted: (text: string) => void;
  readonly readAgain: (choice: { encoding?: Encoding; textColumn?: number; splitting?: Splitting }) => void;
  readonly openView: (id: CheckViewId) => void;
}

/** The input as it stands, shown beside the last answer. */
export interface CheckView extends Answered {
  readonly input: Input;
  /** The input that the answer is about. */
  readonly answeredInput: Input;
  /** The view that is open: the others need not keep up. */
  readonly open: CheckViewId;
}

/** A view that reads files of its own. */
export interface TakesFiles {
  takeFile(file: File): void;
}

/** Hands a file to a part that reads files of its own. Answers whether it does. */
export function takenBy(part: Element | null | undefined, file: File): boolean {
  if (!part || !("takeFile" in part)) return false;
  (part as Element & TakesFiles).takeFile(file);
  return true;
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
