import type { RoutingReport, Shop } from "liaotai";
import type { EngineClient } from "../../engine/client.js";
import type { Storage } from "../../storage/storage.js";
import { sourcesOf } from "../names.js";
import type { ShopEntry } from "../routing-view.js";
import { ask } from "./ask.js";
import { Holdings } from "./holdings.js";
import { type Stop, stopsOf } from "./stops.js";
import {
  beginAnew,
  fitting,
  isAtEnd,
  positionIn,
  scenarioAt,
  scenarioOf,
  type Story,
  storyFrom,
} from "./story.js";

/** A story with the engine's answers about it. */
export interface Answered {
  /** The story as far as it fits the shop. */
  readonly story: Story;
  readonly shop: Shop;
  /** The shop when everything has happened. */
  readonly whole: RoutingReport;
  /** The shop where the story is looked at. */
  readonly report: RoutingReport;
  readonly holdings: Holdings;
  readonly stops: readonly Stop[];
  readonly sources: readonly string[];
  /** How many events name a member or a group that the shop no longer has, and were left out. */
  readonly leftOut: number;
}

/** A story to ask the engine about. */
interface Question {
  readonly key: string;
  readonly story: Story;
  readonly shop: Shop;
  /** Whether what it answers is news: the user has just let something happen. */
  readonly isNews: boolean;
}

/** What the holder of the story is told. */
export interface StoryListener {
  /** The engine has answered about the story; `isNews` when something has just happened in it. */
  answered(answered: Answered, isNews: boolean): void;
  /** The engine refuses the story. */
  refused(problem: unknown): void;
  /** Whether the engine has been at work for long enough to say so. */
  busy(busy: boolean): void;
}

/** A wait that nobody notices: shorter ones are not announced. */
const unnoticedMs = 250;

/** How long a story rests before it is kept for the next visit. */
const restMs = 400;

/** Stories of more events are kept when they rest, and not for being looked at from elsewhere. */
const longStory = 5000;

/** Where the story of a shop is kept over a reload. */
const storyKey = (shop: string): string => `routing/story/${shop}`;

function isStory(value: unknown): value is Story {
  const { position, beginning } = (value ?? {}) as Partial<Story>;
  return position !== undefined && Array.isArray(beginning?.events);
}

/** Holds the story of the shop that is looked at, asks the engine about each state of it, and keeps it over a reload. */
export class StoryOnPage {
  readonly #storage: Storage;
  readonly #listener: StoryListener;
  #engine: EngineClient;
  /** The story as it will be shown once the engine has answered. */
  #latest: Question | null = null;
  #waiting: Question | null = null;
  #isAsking = false;
  #answered: Answered | null = null;
  #kept: Story | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Aborted when another shop's story is told. */
  #following = new AbortController();

  constructor(engine: EngineClient, storage: Storage, listener: StoryListener) {
    this.#engine = engine;
    this.#storage = storage;
    this.#listener = listener;
  }

  /** Asks another engine from here on. */
  set engine(engine: EngineClient) {
    this.#engine = engine;
  }

  /** The kept story of a shop when the engine still takes it, else the one that came with the shop. */
  async open(entry: ShopEntry): Promise<void> {
    this.#latest = null;
    this.#waiting = null;
    this.#answered = null;
    this.#following.abort();
    this.#following = new AbortController();
    const { key } = entry;
    await this.#storage.follow(
      storyKey(key),
      (kept) => {
        const story = isStory(kept) ? kept : storyFrom({ ...entry, events: [...entry.events] });
        this.#kept = story;
        this.#put({ key, story, shop: this.#latest?.shop ?? entry.shop, isNews: false });
      },
      this.#following.signal,
    );
  }

  /** Keeps the story, and follows what others make of it no longer. */
  close(): void {
    this.keep();
    this.#following.abort();
  }

  /** Begins the story of the shop anew, as a change that can be taken back. */
  begin(entry: ShopEntry): void {
    this.change((story) => beginAnew(story, { ...entry, events: [...entry.events] }));
  }

  /** The shop was changed. */
  follow(shop: Shop): void {
    if (this.#latest) this.#put({ ...this.#latest, shop, isNews: false });
  }

  /** A change of the story; `isNews` when something happens in it. */
  change(change: (story: Story, shop: Shop) => Story, isNews = false): void {
    if (!this.#latest) return;
    const { story, shop } = this.#latest;
    this.#put({ ...this.#latest, story: change(story, shop), isNews });
  }

  /** The same story from a position of the story that is shown. */
  lookAt(position: Story["position"]): void {
    this.change((story, shop) => ({ ...story, position: positionIn(story, shop, position) }));
  }

  #put(question: Question): void {
    this.#latest = question;
    this.#waiting = question;
    if (!this.#isAsking) void this.#askAll();
    if (question.story.events.length <= longStory) this.keep();
    else this.#keepSoon();
  }

  /** Answers what waits, the newest only; every answer is shown, so that a timeline that is dragged shows where it is. */
  async #askAll(): Promise<void> {
    this.#isAsking = true;
    const timer = setTimeout(() => this.#listener.busy(true), unnoticedMs);
    while (this.#waiting) {
      const question = this.#waiting;
      this.#waiting = null;
      await this.#ask(question);
    }
    clearTimeout(timer);
    this.#listener.busy(false);
    this.#isAsking = false;
  }

  async #ask(question: Question): Promise<void> {
    const isOurs = (): boolean => question.key === this.#latest?.key;
    try {
      const answered = await this.#answer(question);
      if (!isOurs()) return;
      this.#answered = answered;
      this.#listener.answered(answered, question.isNews);
    } catch (problem) {
      if (!isOurs()) return;
      this.#answered = null;
      this.#listener.refused(problem);
    }
  }

  async #answer({ story: full, shop }: Question): Promise<Answered> {
    const story = fitting(full, shop);
    const about = await this.#whole(story, shop, full.events.length - story.events.length);
    const report = isAtEnd(story) ? about.whole : await ask(this.#engine, scenarioAt(story, shop));
    return { ...about, story, shop, report, holdings: new Holdings(report.conversations) };
  }

  /** What does not depend on where the story is looked at: asked once for each change. */
  async #whole(
    story: Story,
    shop: Shop,
    leftOut: number,
  ): Promise<Pick<Answered, "whole" | "stops" | "sources" | "leftOut">> {
    const before = this.#answered;
    const isSame =
      before?.shop === shop &&
      before.story.events === story.events &&
      before.story.readings === story.readings &&
      before.story.until === story.until;
    if (isSame && before.leftOut === leftOut) return before;
    const whole = await ask(this.#engine, scenarioOf(story, shop));
    return {
      whole,
      stops: stopsOf(story, whole.timeline),
      sources: sourcesOf(shop, story.events),
      leftOut,
    };
  }

  #keepSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), restMs);
  }

  /** Keeps the story for the next visit. */
  keep(): void {
    clearTimeout(this.#timer);
    if (!this.#latest) return;
    const { key, story } = this.#latest;
    const isOnlyLookedAt = this.#kept?.events === story.events && this.#kept.past === story.past;
    if (story === this.#kept || (isOnlyLookedAt && story.events.length > longStory)) return;
    this.#kept = story;
    void this.#storage.save(storyKey(key), story);
  }
}
