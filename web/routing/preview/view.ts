import type { PropertyDeclarations } from "lit";
import type { RoutingReport, ShopProblem } from "liaotai";
import { Part } from "../../workbench/part.js";
import type { Names } from "../names.js";
import type { Happening, Story } from "./story.js";

/** What the parts of the preview show: the story, and what the engine answered about it. */
export interface PreviewView {
  readonly story: Story;
  readonly report: RoutingReport;
  readonly problems: readonly ShopProblem[];
  readonly names: Names;
  /** The buyer that the next step is about; `null` for a new one. */
  readonly buyer: string | null;
  /** How far the clock moves with each step, in milliseconds. */
  readonly stepMs: number;
}

/** What the parts may ask the page to do. */
export interface PreviewActions {
  happen(happening: Happening): void;
  wait(ms: number): void;
  undo(): void;
  reset(): void;
  chooseBuyer(buyer: string | null): void;
  chooseStep(ms: number): void;
  /** Opens a scenario or a shop from JSON text; `name` is what the user calls it. */
  load(name: string, text: string): void;
  /** Shows why a file could not be read. */
  refuse(problem: unknown): void;
}

/** The base of the parts of the preview. */
export abstract class PreviewPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { attribute: false },
    actions: { attribute: false },
  };

  declare view: PreviewView;
  declare actions: PreviewActions;
}
