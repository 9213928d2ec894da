import type { RoutingEvent, RoutingReport, Scenario, Shop, ShopProblem } from "liaotai";
import { asEngineError, EngineError, type EngineClient } from "../engine/client.js";
import { parseJson } from "../files/json-file.js";
import { type Story, storyFrom } from "./story.js";

/** JSON that holds neither a shop nor a scenario. */
export class NotAShop extends Error {
  override readonly name = "NotAShop";
}

/** What the engine refuses in a document, with the document to find the place in. */
export class RefusedDocument extends Error {
  override readonly name = "RefusedDocument";

  constructor(
    readonly refusal: EngineError,
    readonly document: unknown,
  ) {
    super(refusal.message);
  }
}

/** A story with the engine's answers about it. */
export interface Answered {
  readonly story: Story;
  readonly report: RoutingReport;
  readonly problems: readonly ShopProblem[];
}

/** Reads a shop or a scenario. Throws `JsonProblem`, `NotAShop` or `RefusedDocument`; the story goes on as it was then. */
export async function importStory(
  engine: EngineClient,
  name: string,
  text: string,
  replaced: Story | null,
): Promise<Answered> {
  const scenario = scenarioIn(parseJson(text));
  const { report, problems } = await ask(engine, scenario);
  return { story: storyFrom(name, scenario, replaced), report, problems };
}

/** The engine's answers about a scenario. Throws `RefusedDocument`. */
export async function ask(engine: EngineClient, scenario: Scenario): Promise<Omit<Answered, "story">> {
  try {
    const report = await engine.call("previewRouting", scenario);
    const { problems } = await engine.call("checkShop", { shop: scenario.shop });
    return { report, problems };
  } catch (problem) {
    throw new RefusedDocument(asEngineError(problem), scenario);
  }
}

/** The scenario in a document that may be one, or a shop alone. The engine checks what it holds. */
function scenarioIn(document: unknown): Scenario {
  if (typeof document !== "object" || document === null) throw new NotAShop();
  if ("members" in document && "groups" in document) return { shop: document as Shop, events: [] };
  if (!("shop" in document)) throw new NotAShop();
  const scenario = document as Omit<Scenario, "events"> & { events?: unknown };
  return { ...scenario, events: eventRows(scenario.events ?? []) };
}

/** Events as rows. In columns they are one object of equally long lists, where `null` or "" stands for nothing. */
function eventRows(events: unknown): RoutingEvent[] {
  if (typeof events !== "object" || events === null || !("columns" in events) || !("at" in events)) {
    return events as RoutingEvent[];
  }
  const columns = Object.entries(events).filter((column): column is [string, unknown[]] =>
    Array.isArray(column[1]),
  );
  const length = Math.max(0, ...columns.map(([, values]) => values.length));
  return Array.from({ length }, (_, row) => {
    const fields = columns.map(([name, values]) => [name, values[row]] as const);
    return Object.fromEntries(
      fields.filter(([, value]) => value !== null && value !== ""),
    ) as unknown as RoutingEvent;
  });
}
