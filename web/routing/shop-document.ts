import type { Presence, Scenario, Shop } from "liaotai";
import { asEngineError, type EngineClient } from "../engine/client.js";
import type { Storage } from "../storage/storage.js";
import { begin, change, type ChangeName, goTo, type History, redo, turn, undo } from "./history.js";
import type { RoutingViewId, ShopCheck, ShopEntry, Shops } from "./routing-view.js";
import { firstSample } from "./first-sample.js";
import type { SampleId } from "./samples.js";

/** The shops, and which of them is looked at. */
interface State {
  readonly entries: readonly [ShopEntry, ...ShopEntry[]];
  readonly key: string;
}

/** What outlives the page. */
interface Kept {
  readonly format: 1;
  readonly history: History<State>;
  readonly presences: Readonly<Record<string, Readonly<Record<string, Presence>>>>;
  /** How many shops there have been: no key is given twice. */
  readonly shopsEver: number;
}

const storageKey = "routing/shops";

function isKept(value: unknown): value is Kept {
  return (value as Partial<Kept> | null | undefined)?.format === 1;
}

/** A shop that nobody has set up yet. */
export function emptyShop(id: string): Shop {
  return { id, routing: true, mainAccountJoins: false, members: [], groups: [] };
}

const nobody: Readonly<Record<string, Presence>> = {};

/** Holds the shops, their changes and what the engine says of the one looked at; keeps them over a reload. */
export class ShopDocument {
  readonly #engine: EngineClient;
  readonly #storage: Storage;
  readonly #changed: (shops: Shops) => void;
  readonly #open: (view: RoutingViewId) => void;
  /** What a first visit shows, in the reader's language. */
  #example: Scenario;
  #kept: Kept;
  #check: ShopCheck;
  #saved: Shops["saved"] = { state: "saving" };
  /** Counts what was to be kept: only the last of it makes the present kept. */
  #saves = 0;

  private constructor(
    engine: EngineClient,
    storage: Storage,
    example: Scenario,
    changed: (shops: Shops) => void,
    open: (view: RoutingViewId) => void,
  ) {
    this.#engine = engine;
    this.#storage = storage;
    this.#example = example;
    this.#kept = firstVisit(example);
    this.#changed = changed;
    this.#open = open;
    this.#check = { shop: null, problems: [], refusal: null };
  }

  /**
   * The shops of the last visit, else `example`, the first sample. `changed` is told of every change, beginning with this one; what
   * other tabs change is followed until the signal is aborted.
   */
  static async open(
    engine: EngineClient,
    storage: Storage,
    example: Scenario,
    changed: (shops: Shops) => void,
    open: (view: RoutingViewId) => void,
    signal: AbortSignal,
  ): Promise<ShopDocument> {
    const document = new ShopDocument(engine, storage, example, changed, open);
    let isFirst = true;
    await storage.follow(
      storageKey,
      (value) => {
        document.#take(isKept(value) ? value : null, isFirst);
        isFirst = false;
      },
      signal,
    );
    await document.#checkPresent();
    return document;
  }

  /** Takes shops that were kept, or that another tab changed; the shop that is looked at here stays. */
  #take(kept: Kept | null, isFirst: boolean): void {
    if (isFirst) {
      this.#kept = kept ?? this.#kept;
      this.#save();
    } else {
      const present = kept ?? firstVisit(this.#example);
      const { history } = present;
      const isThere = history.present.entries.some(({ key }) => key === this.#entry.key);
      const shown = isThere ? { ...history.present, key: this.#entry.key } : history.present;
      this.#kept = { ...present, history: turn(history, shown) };
      void this.#checkPresent();
    }
    this.#tell();
  }

  /** Shows the first sample in another language, as long as it is as it came. */
  retell(example: Scenario): void {
    const { history, shopsEver } = this.#kept;
    const isAsItCame =
      shopsEver === 1 &&
      history.past.length + history.future.length === 0 &&
      JSON.stringify(this.#entry.shop) === JSON.stringify(this.#example.shop);
    this.#example = example;
    if (isAsItCame) this.#move(firstVisit(example).history);
  }

  get shops(): Shops {
    const { present, past, future } = this.#kept.history;
    const entry = this.#entry;
    return {
      entries: present.entries,
      entry,
      present: entry.shop,
      check: this.#check,
      presences: this.#kept.presences[entry.key] ?? nobody,
      past,
      future,
      presentBefore: (count) => this.#presentBefore(count),
      saved: this.#saved,
      change: (name, shop) => this.#changeEntry(name, { shop }),
      changeEntry: (name, parts) => this.#changeEntry(name, parts),
      add: (name, scenario, sample, region) => this.#add(name, scenario, sample, region),
      remove: (name, key) => this.#remove(name, key),
      choose: (key) => this.#choose(key),
      undo: () => this.#move(undo(this.#kept.history)),
      redo: () => this.#move(redo(this.#kept.history)),
      goTo: (count) => this.#move(goTo(this.#kept.history, count)),
      tellPresences: (presences) => this.#tellPresences(presences),
      open: this.#open,
    };
  }

  get #state(): State {
    return this.#kept.history.present;
  }

  get #entry(): ShopEntry {
    const { entries, key } = this.#state;
    return entries.find((entry) => entry.key === key) ?? entries[0];
  }

  #presentBefore(count: number): Shop | null {
    const { history } = this.#kept;
    const { key } = this.#entry;
    const { entries } = goTo(history, Math.max(0, history.past.length - count)).present;
    return entries.find((entry) => entry.key === key)?.shop ?? null;
  }

  #changeEntry(name: ChangeName, parts: Partial<ShopEntry>): void {
    const entry = this.#entry;
    const entries = this.#state.entries.map((each) => (each === entry ? { ...each, ...parts } : each));
    this.#change(name, { ...this.#state, entries: entries as [ShopEntry, ...ShopEntry[]] });
  }

  #add(name: ChangeName, scenario: Scenario, sample?: SampleId, region?: string): string {
    const added = this.#newEntry(scenario, sample, region);
    this.#change(name, { entries: [...this.#state.entries, added], key: added.key });
    return added.key;
  }

  #remove(name: ChangeName, key: string): void {
    const { entries } = this.#state;
    const at = entries.findIndex((entry) => entry.key === key);
    if (at < 0) return;
    const [first, ...others] = entries.filter((entry) => entry.key !== key);
    const rest: State["entries"] = first
      ? [first, ...others]
      : [this.#newEntry({ shop: emptyShop("shop"), events: [] })];
    const next = rest[Math.min(at, rest.length - 1)] ?? rest[0];
    this.#change(name, { entries: rest, key: this.#state.key === key ? next.key : this.#state.key });
  }

  #choose(key: string): void {
    if (key === this.#entry.key || !this.#state.entries.some((entry) => entry.key === key)) return;
    this.#move(turn(this.#kept.history, { ...this.#state, key }));
  }

  #newEntry(scenario: Scenario, sample?: SampleId, region?: string): ShopEntry {
    const shopsEver = this.#kept.shopsEver + 1;
    this.#kept = { ...this.#kept, shopsEver };
    return newEntry(`shop-${shopsEver}`, scenario, sample, region);
  }

  #tellPresences(presences: Readonly<Record<string, Presence>>): void {
    const { key } = this.#entry;
    if (JSON.stringify(this.#kept.presences[key] ?? nobody) === JSON.stringify(presences)) return;
    this.#kept = { ...this.#kept, presences: { ...this.#kept.presences, [key]: presences } };
    this.#save();
    this.#tell();
  }

  #change(name: ChangeName, state: State): void {
    this.#move(change(this.#kept.history, name, state, Date.now()));
  }

  #move(history: History<State>): void {
    this.#kept = { ...this.#kept, history };
    this.#save();
    this.#tell();
    void this.#checkPresent();
  }

  #tell(): void {
    this.#changed(this.shops);
  }

  /** Keeps the present. */
  #save(): void {
    const save = ++this.#saves;
    this.#saved = { state: "saving" };
    void this.#storage.save(storageKey, this.#kept).then((kept) => {
      if (save !== this.#saves) return;
      this.#saved = kept ? { state: "saved", at: Date.now() } : { state: "not-kept" };
      this.#tell();
    });
  }

  async #checkPresent(): Promise<void> {
    const { shop } = this.#entry;
    const check = await this.#checked(shop);
    if (this.#entry.shop !== shop) return;
    this.#check = check;
    this.#tell();
    await this.#askPresences();
  }

  /** Who is there before the preview was ever opened: as what came with the shop leaves them. */
  async #askPresences(): Promise<void> {
    const { key, events } = this.#entry;
    const isKnown = (): boolean => this.#kept.presences[key] !== undefined;
    if (isKnown() || events.length === 0) return;
    try {
      const { members } = await this.#engine.call("previewRouting", scenarioOfEntry(this.#entry));
      if (this.#entry.key !== key || isKnown()) return;
      this.#tellPresences(Object.fromEntries(members.map(({ id, presence }) => [id, presence])));
    } catch {
      // A shop that can't run has nobody online, and its problems say why.
    }
  }

  async #checked(shop: Shop): Promise<ShopCheck> {
    try {
      const { problems } = await this.#engine.call("checkShop", { shop });
      return { shop, problems, refusal: null };
    } catch (problem) {
      return { shop, problems: [], refusal: asEngineError(problem) };
    }
  }
}

function newEntry(
  key: string,
  { shop, events, until, readings }: Scenario,
  sample?: SampleId,
  region = "TW",
): ShopEntry {
  return {
    key,
    shop,
    events,
    ...(until !== undefined && { until }),
    ...(readings && { readings }),
    versions: [],
    region,
    ...(sample && { sample }),
  };
}

/** The shop with what came with it. */
export function scenarioOfEntry({ shop, events, until, readings }: ShopEntry): Scenario {
  return {
    shop,
    events: [...events],
    ...(until !== undefined && { until }),
    ...(readings && { readings }),
  };
}

function firstVisit({ shop, events }: Scenario): Kept {
  const entry = newEntry("shop-1", { shop, events }, firstSample.id);
  return {
    format: 1,
    history: begin({ entries: [entry], key: entry.key }),
    presences: {},
    shopsEver: 1,
  };
}
