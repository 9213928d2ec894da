import type { Decision, RoutingChange, Scenario, Shop, Step, WhoGetsReport } from "liaotai";
import { asEngineError, EngineError, type EngineClient } from "../../engine/client.js";
import type { Story } from "./story.js";

/** Why a chat went where it went. */
export interface Explanation {
  readonly why: readonly Step[];
  /** Rules that nearly decided, the nearest first; of a buyer's message only. */
  readonly nearMisses: WhoGetsReport["nearMisses"];
  /** For every other member the smallest change that would give it the chat; of a buyer's message only. */
  readonly counterfactuals: readonly { member: string; changes: readonly RoutingChange[] }[];
}

/** Asks why a decision of the story was made. Throws `EngineError`. */
export async function explain(
  engine: EngineClient,
  story: Story,
  shop: Shop,
  decision: Decision,
): Promise<Explanation> {
  return decision.source === undefined
    ? explainAmongOthers(engine, story, shop, decision)
    : explainMessage(engine, story, shop, decision, decision.source);
}

async function explainMessage(
  engine: EngineClient,
  { events, readings }: Story,
  shop: Shop,
  { event, at, buyer }: Decision,
  source: string,
): Promise<Explanation> {
  const before = events.slice(0, event);
  const report = await engine.call("whoGets", { shop, at, buyer, source, events: before, readings });
  const { decision, nearMisses, counterfactuals } = report;
  return { why: decision.why, nearMisses, counterfactuals };
}

async function explainAmongOthers(
  engine: EngineClient,
  { events, readings }: Story,
  shop: Shop,
  { event, at, buyer, rule }: Decision,
): Promise<Explanation> {
  const before = events.slice(0, event + 1);
  const scenario: Scenario = { shop, events: before, until: at, readings, explain: true, explainFrom: event };
  const { decisions } = await engine.call("previewRouting", scenario);
  const explained = decisions.find(
    (each) => each.event === event && each.buyer === buyer && each.rule === rule,
  );
  if (!explained?.why) throw asEngineError(new EngineError("unknown_id", "/events", "no such decision"));
  return { why: explained.why, nearMisses: [], counterfactuals: [] };
}
