import type { RoutingEvent, Scenario, Shop } from "liaotai";

/** An event at a time, before the clock has given it one. */
export type Happening = RoutingEvent extends infer Each
  ? Each extends RoutingEvent
    ? Omit<Each, "at">
    : never
  : never;

/** Where the story stood before a step: how many events it had, and what the clock showed. */
interface Step {
  readonly events: number;
  readonly now: number;
}

/** A shop, what happened in it, and the clock. Never changed in place: every change is a new story. */
export interface Story {
  readonly name: string;
  readonly shop: Shop;
  /** In the order of their instants, which are numbers here. */
  readonly events: readonly (RoutingEvent & { at: number })[];
  /** What the story's clock shows. No event is later. */
  readonly now: number;
  /** The steps that can be taken back, the latest last. */
  readonly past: readonly Step[];
  /** Where the story began: what a reset goes back to. */
  readonly beginning: Step;
  /** The story that a load or a reset replaced, once. */
  readonly replaced: Story | null;
}

/** When a scenario without events begins: a Friday morning in Taipei. */
const firstMorning = Date.parse("2026-03-20T09:00:00+08:00");

/** Steps that can be taken back, at most. */
const longestPast = 500;

/**
 * A story from a scenario that the engine has accepted. Its instants are numbers from here on, its events sorted as the engine
 * takes them: by instant, equal ones as listed.
 */
export function storyFrom(name: string, scenario: Scenario, replaced: Story | null = null): Story {
  const events = scenario.events
    .map((event) => ({ ...event, at: instant(event.at) }))
    .sort((one, other) => one.at - other.at);
  const last = events.at(-1)?.at;
  const until = scenario.until === undefined ? last : instant(scenario.until);
  const now = Math.max(until ?? firstMorning, last ?? 0);
  return {
    name,
    shop: scenario.shop,
    events,
    now,
    past: [],
    beginning: { events: events.length, now },
    replaced: replaced && { ...replaced, replaced: null },
  };
}

function instant(value: number | string): number {
  return typeof value === "number" ? value : Date.parse(value);
}

/** The story as the engine takes it: everything up to what the clock shows. */
export function scenarioOf(story: Story): Scenario {
  return { shop: story.shop, events: [...story.events], until: story.now };
}

/** The same story in a shop that was changed. */
export function inShop(story: Story, shop: Shop): Story {
  return { ...story, shop };
}

/**
 * The story as far as it fits its shop: without the events that name a member or a group which is gone. They come back
 * when the member does.
 */
export function fitting(story: Story): Story {
  const { members, groups } = story.shop;
  const known = new Set([
    ...members.map(({ id }) => `member ${id}`),
    ...groups.map(({ id }) => `group ${id}`),
  ]);
  const events = story.events.filter((event) => named(event).every((name) => known.has(name)));
  return { ...story, events };
}

function named(event: RoutingEvent): string[] {
  if (event.type === "presence") return [`member ${event.member}`];
  if (event.type !== "forward") return [];
  return [event.member === undefined ? `group ${event.group}` : `member ${event.member}`];
}

/** The clock moves on by `stepMs`, and then this happens. */
export function happen(story: Story, happening: Happening, stepMs: number): Story {
  const now = story.now + stepMs;
  const event = { ...happening, at: now };
  return { ...story, events: [...story.events, event], now, past: pastOf(story) };
}

/** Nothing happens for `ms`. */
export function wait(story: Story, ms: number): Story {
  return { ...story, now: story.now + ms, past: pastOf(story) };
}

function pastOf(story: Story): readonly Step[] {
  return [...story.past, { events: story.events.length, now: story.now }].slice(-longestPast);
}

/** The story without its last step; where there is none left, the one that it replaced. */
export function undo(story: Story): Story {
  const step = story.past.at(-1);
  if (!step) return story.replaced ?? story;
  return {
    ...story,
    events: story.events.slice(0, step.events),
    now: step.now,
    past: story.past.slice(0, -1),
  };
}

export function canUndo(story: Story): boolean {
  return story.past.length > 0 || story.replaced !== null;
}

/** The story as it was loaded. */
export function reset(story: Story): Story {
  const { events, now } = story.beginning;
  return {
    ...story,
    events: story.events.slice(0, events),
    now,
    past: [],
    replaced: { ...story, replaced: null },
  };
}

/** The buyers who wrote, the latest first. */
export function buyersOf(story: Story): string[] {
  const buyers = new Set<string>();
  for (let index = story.events.length - 1; index >= 0; --index) {
    const event = story.events[index];
    if (event?.type === "message") buyers.add(event.buyer);
  }
  return [...buyers];
}
