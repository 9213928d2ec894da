import type { Decision, MemberStep, Shop } from "liaotai";
import { asEngineError, type EngineClient, type EngineError } from "../../engine/client.js";
import { explain } from "../preview/explanation.js";
import { fitting, type Story, storyFrom } from "../preview/story.js";
import type { Expected } from "../preview/view.js";
import type { Expectation, ExpectedScenario } from "./expectations.js";

/** What came of an expectation. */
export interface Outcome {
  readonly expectation: Expectation;
  /** Where the chat went; `null` when nothing was decided about it there. */
  readonly decision: Decision | null;
  readonly isMet: boolean;
  /** Why the members that were to get it did not, as the engine says. */
  readonly because: readonly MemberStep[];
}

/** What came of a scenario. */
export interface ScenarioRun {
  readonly outcomes: readonly Outcome[];
  /** Why the engine could not run it. */
  readonly problem: EngineError | null;
  /** Members and groups that the story names and the shop no longer has. */
  readonly gone: readonly string[];
}

/** Expectations whose reason is asked for in one scenario, at most. */
const mostReasons = 50;

/** Runs a scenario in a shop. Events that name who is gone are left out, as the preview does. */
export async function run(
  engine: EngineClient,
  shop: Shop,
  scenario: ExpectedScenario,
): Promise<ScenarioRun> {
  const story = storyFrom({ events: [...scenario.events], readings: scenario.readings });
  const fit = fitting(story, shop);
  const gone = goneIn(story, fit);
  try {
    const { decisions } = await engine.call("previewRouting", {
      shop,
      events: [...fit.events],
      readings: scenario.readings,
    });
    const outcomes = scenario.expectations.map((expectation) => {
      const decision = decisionAbout(expectation, story, fit, decisions);
      return { expectation, decision, isMet: isWhere(decision, expectation.to, shop), because: [] };
    });
    return { outcomes: await withReasons(engine, shop, fit, outcomes), problem: null, gone };
  } catch (problem) {
    return { outcomes: [], problem: asEngineError(problem), gone };
  }
}

/** The decision that an expectation is about. */
function decisionAbout(
  { event, buyer }: Expectation,
  story: Story,
  fit: Story,
  decisions: readonly Decision[],
): Decision | null {
  const at = story.events[event];
  const index = at === undefined ? -1 : fit.events.indexOf(at);
  if (index < 0) return null;
  return decisions.find((each) => each.event === index && each.buyer === buyer) ?? null;
}

/** Whether a chat went where it must. */
function isWhere(decision: Decision | null, to: Expected, shop: Shop): boolean {
  if (!decision) return false;
  if ("buffer" in to) return decision.member === null && decision.rule === "buffer";
  if ("member" in to) return decision.member === to.member;
  return decision.member !== null && membersOf(to, shop).includes(decision.member);
}

/** The members that a chat may go to. */
function membersOf(to: Expected, shop: Shop): readonly string[] {
  if ("member" in to) return [to.member];
  return "group" in to ? (shop.groups.find(({ id }) => id === to.group)?.members ?? []) : [];
}

/** The outcomes, those that are not met with the engine's reasons. */
async function withReasons(
  engine: EngineClient,
  shop: Shop,
  story: Story,
  outcomes: readonly Outcome[],
): Promise<Outcome[]> {
  const explained: Outcome[] = [];
  let reasons = 0;
  for (const outcome of outcomes) {
    const { decision, isMet, expectation } = outcome;
    const wanted = new Set(membersOf(expectation.to, shop));
    if (isMet || !decision || wanted.size === 0 || ++reasons > mostReasons) {
      explained.push(outcome);
      continue;
    }
    explained.push({ ...outcome, because: await reasonsFor(engine, shop, story, decision, wanted) });
  }
  return explained;
}

async function reasonsFor(
  engine: EngineClient,
  shop: Shop,
  story: Story,
  decision: Decision,
  wanted: ReadonlySet<string>,
): Promise<MemberStep[]> {
  try {
    const { why } = await explain(engine, story, shop, decision);
    return why.filter((step): step is MemberStep => "member" in step && wanted.has(step.member));
  } catch {
    // Where it went stands without the reason.
    return [];
  }
}

function goneIn(story: Story, fit: Story): string[] {
  if (story === fit) return [];
  const kept = new Set(fit.events);
  const names = story.events.flatMap((event) => {
    if (kept.has(event)) return [];
    if (event.type === "presence") return [event.member];
    return event.type === "forward" ? [event.member ?? event.group] : [];
  });
  return [...new Set(names)];
}
