import type { RoutingEvent, Scenario, Shop } from "liaotai";
import { asEngineError, EngineError, type EngineClient } from "../engine/client.js";
import { parseJson } from "../files/json-file.js";

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

/** Reads a shop or a scenario. Throws `JsonProblem` or `NotAShop`. */
export function readScenario(text: string): Scenario {
  return scenarioIn(parseJson(text));
}

/**
 * Reads a shop or a scenario that the engine takes. A shop that it can read and not run is taken too: its problems are shown
 * where they can be mended. Throws `JsonProblem`, `NotAShop` or `RefusedDocument`.
 */
export async function openScenario(engine: EngineClient, text: string): Promise<Scenario> {
  const scenario = readScenario(text);
  try {
    await engine.call("previewRouting", scenario);
  } catch (problem) {
    const refusal = asEngineError(problem);
    if (!(await isReadable(engine, scenario.shop)) || !refusal.path.startsWith("/shop")) {
      throw new RefusedDocument(refusal, scenario);
    }
  }
  return scenario;
}

async function isReadable(engine: EngineClient, shop: Shop): Promise<boolean> {
  try {
    await engine.call("checkShop", { shop });
    return true;
  } catch {
    return false;
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
