import type { SendCheckReport } from "liaotai";
import type { PropertyDeclarations } from "lit";
import { Part } from "../../workbench/part.js";
import type { SendDraft } from "./draft.js";

/** What a user may do with a message that is about to be sent. */
export interface SendCheckActions {
  readonly change: (change: Partial<SendDraft>) => void;
  /** Leads to the field that a next step is about. */
  readonly goTo: (field: SendField) => void;
}

/** Fields that a next step can lead to. */
export type SendField = "text" | "category" | "consent" | "region" | "kind";

/** A draft with the engine's verdict, as of one moment. */
export interface SendCheckView {
  readonly draft: SendDraft;
  readonly report: SendCheckReport;
  readonly asOf: number;
}

/** The base of the view's elements. */
export abstract class SendCheckPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { attribute: false },
    actions: { attribute: false },
  };

  declare view: SendCheckView;
  declare actions: SendCheckActions;
}
