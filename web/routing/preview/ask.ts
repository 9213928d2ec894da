import type { RoutingReport, Scenario } from "liaotai";
import { asEngineError, type EngineClient } from "../../engine/client.js";
import { RefusedDocument } from "../scenario-file.js";

/** The engine's answer about a scenario. Throws `RefusedDocument`. */
export async function ask(engine: EngineClient, scenario: Scenario): Promise<RoutingReport> {
  try {
    return await engine.call("previewRouting", scenario);
  } catch (problem) {
    throw new RefusedDocument(asEngineError(problem), scenario);
  }
}
