import type { Decision, Shop } from "liaotai";
import type { EngineClient } from "../../engine/client.js";
import type { Storage } from "../../storage/storage.js";
import type { Story } from "../preview/story.js";
import type { Expected } from "../preview/view.js";
import type { Shops } from "../routing-view.js";
import {
  type Expectation,
  type Expectations,
  type ExpectedScenario,
  type ToldStory,
  withExpectation,
} from "./expectations.js";
import { run, type ScenarioRun } from "./run.js";

/** What outlives the page, for each shop. */
interface Kept {
  readonly format: 1;
  readonly scenarios: readonly ExpectedScenario[];
  /** How many scenarios there have been: no id is given twice. */
  readonly ever: number;
  /** The shop as it was seen last, and before its latest change. */
  readonly shop: Shop;
  readonly shopBefore: Shop | null;
}

const storageKey = (shop: string): string => `routing/expectations/${shop}`;

function isKept(value: unknown): value is Kept {
  return (value as Partial<Kept> | null | undefined)?.format === 1;
}

const noRuns: ReadonlyMap<string, ScenarioRun> = new Map();

/** Holds what is expected of the shop that is looked at, and checks it whenever the shop changes. */
export class ExpectationBook {
  readonly #storage: Storage;
  readonly #changed: (expectations: Expectations) => void;
  #engine: EngineClient;
  #key: string | null = null;
  #kept: Kept | null = null;
  #runs = noRuns;
  #before = noRuns;
  #toShow: ToldStory | null = null;
  #removedFrom: readonly ExpectedScenario[] | null = null;
  #isChecking = false;
  /** Counts the checks: only what the last one found is shown. */
  #check = 0;
  /** Aborted when another shop is looked at. */
  #following = new AbortController();

  /** `changed` is told of every change, and of what a check found. */
  constructor(engine: EngineClient, storage: Storage, changed: (expectations: Expectations) => void) {
    this.#engine = engine;
    this.#storage = storage;
    this.#changed = changed;
  }

  /** Asks another engine from here on. */
  set engine(engine: EngineClient) {
    this.#engine = engine;
  }

  /** Follows the kept expectations no longer. */
  close(): void {
    this.#following.abort();
  }

  get expectations(): Expectations {
    return {
      scenarios: this.#kept?.scenarios ?? [],
      runs: this.#runs,
      before: this.#before,
      isChecking: this.#isChecking,
      canBringBack: this.#removedFrom !== null,
      toShow: this.#toShow,
      expect: (name, story, decision, to) => this.#expect(name, story, decision, to),
      rename: (id, name) => this.#update(id, (scenario) => ({ ...scenario, name })),
      remove: (id) => this.#remove((scenarios) => scenarios.filter((scenario) => scenario.id !== id)),
      removeExpectation: (id, expectation) => this.#removeExpectation(id, expectation),
      bringBack: () => this.#bringBack(),
      add: (scenarios) => this.#add(scenarios),
      show: ({ events, readings }) => {
        this.#toShow = { events, readings };
        this.#tell();
      },
    };
  }

  /** Looks at the shop that the page looks at, and checks it when it is another one. */
  async follow({ entry, present }: Shops): Promise<void> {
    if (entry.key !== this.#key) {
      await this.#open(entry.key, present);
    } else if (this.#kept && this.#kept.shop !== present) {
      const isChanged = JSON.stringify(this.#kept.shop) !== JSON.stringify(present);
      const shopBefore = isChanged ? this.#kept.shop : this.#kept.shopBefore;
      this.#keep({ ...this.#kept, shop: present, shopBefore });
      if (isChanged) await this.#checkAll();
    }
  }

  async #open(key: string, shop: Shop): Promise<void> {
    this.#key = key;
    this.#kept = null;
    this.#removedFrom = null;
    this.#toShow = null;
    this.#runs = noRuns;
    this.#before = noRuns;
    this.#following.abort();
    this.#following = new AbortController();
    let taken: Promise<void> | undefined;
    await this.#storage.follow(
      storageKey(key),
      (value) => {
        taken = this.#take(isKept(value) ? value : null, this.#kept?.shop ?? shop);
      },
      this.#following.signal,
    );
    await taken;
  }

  /** Takes what was kept, or what another tab changed, about a shop as it stands here. */
  async #take(value: Kept | null, shop: Shop): Promise<void> {
    const kept = value ?? { format: 1 as const, scenarios: [], ever: 0, shop, shopBefore: null };
    const isChanged = JSON.stringify(kept.shop) !== JSON.stringify(shop);
    this.#kept = { ...kept, shop, shopBefore: isChanged ? kept.shop : kept.shopBefore };
    await this.#checkAll();
  }

  #expect(name: string, story: Story, decision: Decision, to: Expected): string {
    if (!this.#kept) return name;
    const fresh = { id: `scenario-${this.#kept.ever + 1}`, name: this.#unusedName(name) };
    const { scenarios, scenario } = withExpectation(this.#kept.scenarios, fresh, story, decision, to);
    this.#keep({ ...this.#kept, scenarios, ever: this.#kept.ever + 1 });
    void this.#checkAll();
    return scenario.name;
  }

  /** The name, with a number when another scenario has it. */
  #unusedName(name: string): string {
    const names = new Set(this.#kept?.scenarios.map((scenario) => scenario.name));
    let number = 1;
    const numbered = (): string => (number === 1 ? name : `${name} ${number}`);
    while (names.has(numbered())) ++number;
    return numbered();
  }

  #update(id: string, change: (scenario: ExpectedScenario) => ExpectedScenario): void {
    if (!this.#kept) return;
    const scenarios = this.#kept.scenarios.map((each) => (each.id === id ? change(each) : each));
    this.#keep({ ...this.#kept, scenarios });
    this.#tell();
  }

  #removeExpectation(id: string, expectation: Expectation): void {
    this.#remove((scenarios) =>
      scenarios.flatMap((scenario) => {
        if (scenario.id !== id) return [scenario];
        const expectations = scenario.expectations.filter((each) => each !== expectation);
        return expectations.length === 0 ? [] : [{ ...scenario, expectations }];
      }),
    );
  }

  #remove(change: (scenarios: readonly ExpectedScenario[]) => readonly ExpectedScenario[]): void {
    if (!this.#kept) return;
    this.#removedFrom = this.#kept.scenarios;
    this.#keep({ ...this.#kept, scenarios: change(this.#kept.scenarios) });
    this.#tell();
  }

  #bringBack(): void {
    if (!this.#kept || !this.#removedFrom) return;
    this.#keep({ ...this.#kept, scenarios: this.#removedFrom });
    this.#removedFrom = null;
    void this.#checkAll();
  }

  #add(scenarios: readonly Omit<ExpectedScenario, "id">[]): void {
    if (!this.#kept) return;
    const { ever } = this.#kept;
    const added = scenarios.map((scenario, index) => ({ ...scenario, id: `scenario-${ever + index + 1}` }));
    this.#keep({
      ...this.#kept,
      scenarios: [...this.#kept.scenarios, ...added],
      ever: ever + added.length,
    });
    void this.#checkAll();
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    // A shop without expectations leaves nothing behind.
    if (this.#key !== null && kept.ever > 0) void this.#storage.save(storageKey(this.#key), kept);
  }

  #tell(): void {
    this.#changed(this.expectations);
  }

  /** Runs every scenario in the shop as it is, and as it was before its latest change. */
  async #checkAll(): Promise<void> {
    const check = ++this.#check;
    const kept = this.#kept;
    if (!kept) return;
    this.#isChecking = kept.scenarios.length > 0;
    this.#tell();
    const runs = await this.#run(kept.shop, kept.scenarios);
    const before = kept.shopBefore ? await this.#run(kept.shopBefore, kept.scenarios) : noRuns;
    if (check !== this.#check) return;
    this.#runs = runs;
    this.#before = before;
    this.#isChecking = false;
    this.#tell();
  }

  async #run(shop: Shop, scenarios: readonly ExpectedScenario[]): Promise<ReadonlyMap<string, ScenarioRun>> {
    const runs = new Map<string, ScenarioRun>();
    for (const scenario of scenarios) runs.set(scenario.id, await run(this.#engine, shop, scenario));
    return runs;
  }
}
