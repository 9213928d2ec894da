import type { PropertyDeclarations } from "lit";
import type { Decision, Readings, RoutingReport, Shop, ShopProblem } from "liaotai";
import { Part } from "../../workbench/part.js";
import type { Names } from "../names.js";
import type { Holdings } from "./holdings.js";
import type { Stop } from "./stops.js";
import type { Happening, Position, Story } from "./story.js";

/** What the parts of the preview show: the story, and what the engine answered about it. */
export interface PreviewView {
  readonly shop: Shop;
  readonly story: Story;
  /** Where the timeline can stop. */
  readonly stops: readonly Stop[];
  /** The shop where the story is looked at. */
  readonly report: RoutingReport;
  readonly holdings: Holdings;
  readonly problems: readonly ShopProblem[];
  readonly names: Names;
  /** Where chats may come from. */
  readonly sources: readonly string[];
  /** The buyer that the next step is about; `null` for a new one. */
  readonly buyer: string | null;
  /** The member whose decisions are listed; `null` for everyone's. */
  readonly member: string | null;
  /** How far the clock moves with each step, in milliseconds. */
  readonly stepMs: number;
}

/** What the parts may ask the page to do. */
export interface PreviewActions {
  readonly happen: (happening: Happening) => void;
  readonly wait: (ms: number) => void;
  readonly lookAt: (position: Position) => void;
  /** Takes the event at an index out of the story. */
  readonly remove: (index: number) => void;
  readonly read: (readings: Readings) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  readonly chooseBuyer: (buyer: string | null) => void;
  readonly chooseMember: (member: string | null) => void;
  readonly chooseStep: (ms: number) => void;
  /** Expects from now on that a chat goes where this decision sends it, or elsewhere. */
  readonly expect: (decision: Decision, to: Expected) => void;
  /** Loads a scenario or a shop from JSON text; `name` is what the user calls it. */
  readonly load: (name: string, text: string) => void;
  /** Shows why a file could not be read. */
  readonly refuse: (problem: unknown) => void;
}

/** Where a chat must go: to a member, to any member of a group, or into the buffer. */
export type Expected = { readonly member: string } | { readonly group: string } | { readonly buffer: true };

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
