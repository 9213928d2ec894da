import type { Readings, RoutingEvent, Scenario, Shop } from "liaotai";

/** An event whose instant is a number. */
export type TimedEvent = RoutingEvent & { readonly at: number };

/** An event at a time, before the clock has given it one. */
export type Happening = RoutingEvent extends infer Each
  ? Each extends RoutingEvent
    ? Omit<Each, "at">
    : never
  : never;

/** Where on the timeline the shop is looked at: at this instant, when so many events have happened. */
export interface Position {
  readonly at: number;
  readonly events: number;
}

/** A change of the story, and how the story stood before it. */
interface Change {
  readonly position: Position;
  readonly until: number;
  readonly readings: Readings;
  /** How the events come back: without the one added at an index, with the one removed, or all of them as they were. */
  readonly events:
    | { readonly added: number }
    | { readonly removed: number; readonly event: TimedEvent }
    | { readonly were: readonly TimedEvent[] }
    | null;
}

/** What happens in a shop, and from where it is looked at. Never changed in place: every change is a new story. */
export interface Story {
  /** In the order of their instants, equal ones as listed. */
  readonly events: readonly TimedEvent[];
  /** Where the timeline ends. No event is later. */
  readonly until: number;
  readonly position: Position;
  /** How the deck is read. */
  readonly readings: Readings;
  /** The changes that can be taken back, the latest last. */
  readonly past: readonly Change[];
  /** How the story came: what a reset goes back to. */
  readonly beginning: Pick<Story, "events" | "until" | "readings">;
}

/** When a story without events begins: a Friday morning in Taipei. */
const firstMorning = Date.parse("2026-03-20T09:00:00+08:00");

/** Changes that can be taken back, at most. */
const longestPast = 500;

/** A story from a scenario, looked at from its end. Its events are sorted as the engine takes them. */
export function storyFrom(scenario: Omit<Scenario, "shop">): Story {
  const events = scenario.events
    .map((event) => ({ ...event, at: instant(event.at) }))
    .sort((one, other) => one.at - other.at);
  const last = events.at(-1)?.at;
  const asked = scenario.until === undefined ? last : instant(scenario.until);
  const until = Math.max(asked ?? firstMorning, last ?? 0);
  const readings = scenario.readings ?? {};
  return {
    events,
    until,
    position: { at: until, events: events.length },
    readings,
    past: [],
    beginning: { events, until, readings },
  };
}

function instant(value: number | string): number {
  return typeof value === "number" ? value : Date.parse(value);
}

/** The whole story as the engine takes it. */
export function scenarioOf(story: Story, shop: Shop): Scenario {
  return withReadings({ shop, events: [...story.events], until: story.until }, story.readings);
}

/** The story up to where it is looked at. */
export function scenarioAt({ events, position, readings }: Story, shop: Shop): Scenario {
  return withReadings({ shop, events: events.slice(0, position.events), until: position.at }, readings);
}

function withReadings(scenario: Scenario, readings: Readings): Scenario {
  return Object.keys(readings).length === 0 ? scenario : { ...scenario, readings };
}

/** Whether the shop is looked at as it is when everything has happened. */
export function isAtEnd({ events, position, until }: Story): boolean {
  return position.events === events.length && position.at === until;
}

/**
 * The story as far as it fits a shop: without the events that name a member or a group which is gone. They come back
 * when the member does.
 */
export function fitting(story: Story, { members, groups }: Shop): Story {
  const known = new Set([
    ...members.map(({ id }) => `member ${id}`),
    ...groups.map(({ id }) => `group ${id}`),
  ]);
  const fits = (event: TimedEvent): boolean => named(event).every((name) => known.has(name));
  if (story.events.every(fits)) return story;
  const happened = story.events.slice(0, story.position.events).filter(fits).length;
  return {
    ...story,
    events: story.events.filter(fits),
    position: { ...story.position, events: happened },
  };
}

/** Where a position of the fitting story is in the story itself. */
export function positionIn(story: Story, shop: Shop, { at, events }: Position): Position {
  const fit = fitting(story, shop);
  if (fit === story) return { at, events };
  const last = fit.events[events - 1];
  return { at, events: last === undefined ? 0 : story.events.indexOf(last) + 1 };
}

/** Where the event at an index of the fitting story is in the story itself. */
export function indexIn(story: Story, shop: Shop, index: number): number {
  const event = fitting(story, shop).events[index];
  return event === undefined ? -1 : story.events.indexOf(event);
}

function named(event: RoutingEvent): string[] {
  if (event.type === "presence") return [`member ${event.member}`];
  if (event.type !== "forward") return [];
  return [event.member === undefined ? `group ${event.group}` : `member ${event.member}`];
}

/** The clock moves on by `stepMs`, at most to what happens next, and there this happens. */
export function happen(story: Story, happening: Happening, stepMs: number): Story {
  const { events, position } = story;
  const next = events[position.events];
  const at = Math.min(position.at + stepMs, next?.at ?? Infinity);
  return {
    ...story,
    events: events.toSpliced(position.events, 0, { ...happening, at } as TimedEvent),
    until: Math.max(story.until, at),
    position: { at, events: position.events + 1 },
    past: pastOf(story, { added: position.events }),
  };
}

/** The story without its event at `index`. */
export function remove(story: Story, index: number): Story {
  const event = story.events[index];
  if (!event) return story;
  const happened = story.position.events - (index < story.position.events ? 1 : 0);
  return {
    ...story,
    events: story.events.toSpliced(index, 1),
    position: { ...story.position, events: happened },
    past: pastOf(story, { removed: index, event }),
  };
}

/** The clock moves on by `ms`: through what has been told, or past its end. */
export function wait(story: Story, ms: number): Story {
  const at = story.position.at + ms;
  if (at <= story.until) return lookAt(story, { at, events: eventsUntil(story.events, at) });
  return {
    ...story,
    until: at,
    position: { at, events: story.events.length },
    past: pastOf(story, null),
  };
}

/** How many events have happened by an instant. */
function eventsUntil(events: readonly TimedEvent[], at: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same story from elsewhere on its timeline. */
export function lookAt(story: Story, position: Position): Story {
  return { ...story, position };
}

/** The same story in another reading of the deck. */
export function read(story: Story, readings: Readings): Story {
  return { ...story, readings, past: pastOf(story, null) };
}

function pastOf(story: Story, events: Change["events"]): readonly Change[] {
  const { position, until, readings } = story;
  return [...story.past, { position, until, readings, events }].slice(-longestPast);
}

/** The story without its last change. */
export function undo(story: Story): Story {
  const change = story.past.at(-1);
  if (!change) return story;
  const { position, until, readings } = change;
  const events = eventsBefore(story.events, change.events);
  return { ...story, events, position, until, readings, past: story.past.slice(0, -1) };
}

function eventsBefore(events: readonly TimedEvent[], change: Change["events"]): readonly TimedEvent[] {
  if (change === null) return events;
  if ("were" in change) return change.were;
  if ("added" in change) return events.toSpliced(change.added, 1);
  return events.toSpliced(change.removed, 0, change.event);
}

/** Whether the story differs from how it came. */
export function isChanged({ beginning, events, readings, until }: Story): boolean {
  return events !== beginning.events || until !== beginning.until || readings !== beginning.readings;
}

/** The story as it came, looked at from its end. */
export function reset(story: Story): Story {
  const { events, until } = story.beginning;
  return {
    ...story,
    ...story.beginning,
    position: { at: until, events: events.length },
    past: pastOf(story, { were: story.events }),
  };
}

/** Another story in the place of this one, looked at from its end. */
export function tell(story: Story, told: Pick<Story, "events" | "readings">): Story {
  const { events, readings } = told;
  const until = events.at(-1)?.at ?? story.until;
  return {
    ...story,
    events,
    readings,
    until,
    position: { at: until, events: events.length },
    past: pastOf(story, { were: story.events }),
  };
}

/** The story that came with the shop, in the place of this one. */
export function beginAnew(story: Story, scenario: Omit<Scenario, "shop">): Story {
  return { ...storyFrom(scenario), past: pastOf(story, { were: story.events }) };
}

/** The buyers who have written, the latest first. */
export function buyersOf({ events, position }: Story): string[] {
  const buyers = new Set<string>();
  for (let index = position.events - 1; index >= 0; --index) {
    const event = events[index];
    if (event?.type === "message") buyers.add(event.buyer);
  }
  return [...buyers];
}
