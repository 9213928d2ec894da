import type { RoutingReport, Scenario } from "liaotai";
import { asEngineError, type EngineClient } from "../../engine/client.js";
import { RefusedDocument } from "../scenario-file.js";
import type { Story } from "./story.js";

/** A story with the engine's answer about it. */
export interface Answered {
  /** The story as far as it fits the shop. */
  readonly story: Story;
  readonly report: RoutingReport;
  /** How many of its events name a member or a group that the shop no longer has, and were left out. */
  readonly leftOut: number;
}

/** The engine's answer about a scenario. Throws `RefusedDocument`. */
export async function ask(engine: EngineClient, scenario: Scenario): Promise<RoutingReport> {
  try {
    return await engine.call("previewRouting", scenario);
  } catch (problem) {
    throw new RefusedDocument(asEngineError(problem), scenario);
  }
}
