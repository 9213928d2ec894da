import type { RoutingEvent } from "liaotai";
import { parseJson } from "../../files/json-file.js";
import { storyFrom } from "../preview/story.js";
import type { Expected } from "../preview/view.js";
import type { Expectation, ExpectedScenario } from "./expectations.js";

/** JSON that holds no expectations. */
export class NotExpectations extends Error {
  override readonly name = "NotExpectations";
}

/** The expectations as JSON, to keep beside the shop's own file or to give to a colleague. */
export function expectationsAsText(scenarios: readonly ExpectedScenario[]): string {
  const written = scenarios.map(({ name, events, readings, expectations }) => ({
    name,
    events: events.map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
    readings,
    expectations,
  }));
  return JSON.stringify({ expectations: written }, null, 2);
}

/** Reads what `expectationsAsText` wrote. Throws `JsonProblem` or `NotExpectations`. */
export function expectationsIn(text: string): Omit<ExpectedScenario, "id">[] {
  const document = parseJson(text);
  const listed = isObject(document) ? document.expectations : undefined;
  if (!Array.isArray(listed)) throw new NotExpectations();
  return listed.map(scenarioIn);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function scenarioIn(value: unknown): Omit<ExpectedScenario, "id"> {
  if (!isObject(value) || typeof value.name !== "string" || !Array.isArray(value.expectations)) {
    throw new NotExpectations();
  }
  const { events } = storyFrom({ events: eventsIn(value.events) });
  return {
    name: value.name,
    events,
    readings: isObject(value.readings) ? value.readings : {},
    expectations: value.expectations.map((each: unknown) => expectationIn(each, events.length)),
  };
}

/** The events, as far as a story needs them; the engine checks what else they hold. */
function eventsIn(value: unknown): RoutingEvent[] {
  if (!Array.isArray(value)) throw new NotExpectations();
  return value.map((event: unknown) => {
    const at = isObject(event) ? event.at : undefined;
    const instant = typeof at === "string" ? Date.parse(at) : at;
    if (!isObject(event) || typeof event.type !== "string" || !Number.isInteger(instant)) {
      throw new NotExpectations();
    }
    return event as unknown as RoutingEvent;
  });
}

function expectationIn(value: unknown, events: number): Expectation {
  if (!isObject(value) || !isObject(value.to)) throw new NotExpectations();
  const { event, buyer } = value;
  const isPlace = typeof event === "number" && Number.isInteger(event) && event >= 0 && event < events;
  if (!isPlace || typeof buyer !== "string") throw new NotExpectations();
  return { event, buyer, to: expectedIn(value.to) };
}

function expectedIn(to: Readonly<Record<string, unknown>>): Expected {
  if (typeof to.member === "string") return { member: to.member };
  if (typeof to.group === "string") return { group: to.group };
  if (to.buffer === true) return { buffer: true };
  throw new NotExpectations();
}
