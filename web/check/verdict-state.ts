import type { Severity } from "liaotai";
import type { State } from "../components/state.js";
import type { Verdict } from "./verdict.js";

/** How a verdict looks. */
export const stateOf: Readonly<Record<Verdict, State>> = { send: "good", review: "caution", block: "bad" };

/** How a finding looks. */
export const stateOfSeverity: Readonly<Record<Severity, State>> = {
  error: "bad",
  warning: "caution",
  info: "good",
};
