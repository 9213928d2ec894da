import type { CSSResult, TemplateResult } from "lit";
import type { Words } from "../catalogues/words.js";
import type { ToolContext } from "../workbench/tool.js";
import type { CheckActions, CheckView } from "./view.js";

export type CheckViewId = keyof Words["check"]["views"];

/** One view of the check: the texts, the platforms beside each other, … Its code comes when it is opened. */
export interface ViewOfCheck {
  readonly id: CheckViewId;
  /** Styles of the view's elements, which live in the workbench's shadow root. */
  readonly styles: readonly CSSResult[];
  render(context: ToolContext, view: CheckView, actions: CheckActions): TemplateResult;
}

/** A view that the check can show. */
export interface ListedView {
  readonly id: CheckViewId;
  /** It looks at something else than the messages: what is said of them does not belong there. */
  readonly hasOwnInput?: true;
  readonly load: () => Promise<ViewOfCheck>;
}
