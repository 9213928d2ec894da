import type { Decision, Readings } from "liaotai";
import type { Story, TimedEvent } from "../preview/story.js";
import type { Expected } from "../preview/view.js";
import type { ScenarioRun } from "./run.js";

/** That a chat must go somewhere: the chat about which the event at an index decides. */
export interface Expectation {
  readonly event: number;
  readonly buyer: string;
  readonly to: Expected;
}

/** A story that was saved, with what must come of it. It names members by their ids and runs in whatever shop has them. */
export interface ExpectedScenario {
  readonly id: string;
  readonly name: string;
  readonly events: readonly TimedEvent[];
  readonly readings: Readings;
  readonly expectations: readonly Expectation[];
}

/** What happens in a scenario, and how the deck is read. */
export type ToldStory = Pick<ExpectedScenario, "events" | "readings">;

/** What became of an expectation by the latest change of the shop. */
export type Turn = "turned-bad" | "turned-good" | "same";

/** What is expected of the shop that is looked at. A new object whenever anything in it changes. */
export interface Expectations {
  readonly scenarios: readonly ExpectedScenario[];
  /** What came of each scenario, by its id, in the present shop. */
  readonly runs: ReadonlyMap<string, ScenarioRun>;
  /** The same in the shop before its latest change; empty when it has not changed. */
  readonly before: ReadonlyMap<string, ScenarioRun>;
  readonly isChecking: boolean;
  /** Whether a removal can be taken back. */
  readonly canBringBack: boolean;
  /** The story that the preview was last asked to tell. */
  readonly toShow: ToldStory | null;

  /** Expects that a decision of the story goes somewhere. Answers the name of the scenario that keeps it. */
  readonly expect: (name: string, story: Story, decision: Decision, to: Expected) => string;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  readonly removeExpectation: (id: string, expectation: Expectation) => void;
  /** Takes the latest removal back. */
  readonly bringBack: () => void;
  readonly add: (scenarios: readonly Omit<ExpectedScenario, "id">[]) => void;
  /** Lets the preview tell a scenario's story. */
  readonly show: (scenario: ExpectedScenario) => void;
}

/** Whether two stories are the same as far as both go. */
function goTogether(one: readonly TimedEvent[], other: readonly TimedEvent[]): boolean {
  const both = Math.min(one.length, other.length);
  return one.slice(0, both).every((event, index) => isSame(event, other[index]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The scenarios with one more expectation: in the one that tells the same story, made longer where needed, or in a new
 * one. What was expected of the same chat before is replaced.
 */
export function withExpectation(
  scenarios: readonly ExpectedScenario[],
  fresh: { readonly id: string; readonly name: string },
  { events, readings }: Story,
  { event, buyer }: Decision,
  to: Expected,
): { scenarios: readonly ExpectedScenario[]; scenario: ExpectedScenario } {
  const told = events.slice(0, event + 1);
  const same = scenarios.find(
    (each) => isSame(each.readings, readings) && each.events.length > 0 && goTogether(each.events, told),
  );
  const base = same ?? { ...fresh, events: told, readings, expectations: [] };
  const others = base.expectations.filter((each) => each.event !== event || each.buyer !== buyer);
  const scenario = {
    ...base,
    events: told.length > base.events.length ? told : base.events,
    expectations: [...others, { event, buyer, to }].sort((one, other) => one.event - other.event),
  };
  return {
    scenario,
    scenarios: same ? scenarios.map((each) => (each === same ? scenario : each)) : [...scenarios, scenario],
  };
}

/** How many expectations there are, and how they stand. */
export interface Standing {
  readonly all: number;
  readonly bad: number;
  readonly turnedBad: number;
  readonly turnedGood: number;
}

/** How the expectations stand, as far as they have been checked. */
export function standingOf({
  scenarios,
  runs,
  before,
}: Pick<Expectations, "scenarios" | "runs" | "before">): Standing {
  const standing = { all: 0, bad: 0, turnedBad: 0, turnedGood: 0 };
  for (const { id, expectations } of scenarios) {
    const run = runs.get(id);
    for (const expectation of expectations) {
      ++standing.all;
      if (!run) continue;
      if (!isMet(run, expectation)) ++standing.bad;
      const turn = turnOf(expectation, run, before.get(id));
      if (turn === "turned-bad") ++standing.turnedBad;
      if (turn === "turned-good") ++standing.turnedGood;
    }
  }
  return standing;
}

/** Whether an expectation is met in a run; one that was not run is not. */
export function isMet(run: ScenarioRun, expectation: Expectation): boolean {
  return run.outcomes.find((outcome) => isSame(outcome.expectation, expectation))?.isMet ?? false;
}

/** What the latest change did to an expectation. */
export function turnOf(expectation: Expectation, run: ScenarioRun, before: ScenarioRun | undefined): Turn {
  if (!before) return "same";
  const was = isMet(before, expectation);
  const is = isMet(run, expectation);
  if (was === is) return "same";
  return is ? "turned-good" : "turned-bad";
}
