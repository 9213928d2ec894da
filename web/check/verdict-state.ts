import type { State } from "../components/state.js";
import type { Verdict } from "./verdict.js";

/** How a verdict looks. */
export const stateOf: Readonly<Record<Verdict, State>> = { send: "good", review: "caution", block: "bad" };
