import type { ReactiveControllerHost } from "lit";
import type { Storage } from "../../storage/storage.js";
import type { ShopEntry } from "../routing-view.js";
import { exampleInputs } from "./example.js";
import { type Inputs, keptInputs } from "./inputs.js";
import type { ArrivalLog } from "./log/read-arrivals.js";
import type { Imported } from "./request.js";
import { offsetOf } from "./time-zone.js";

/** What was imported, as it is kept. */
function keptImported(value: unknown): Imported {
  const { log, presence } = (value ?? {}) as Partial<Imported>;
  return {
    log: log?.at instanceof Float64Array ? log : null,
    presence: Array.isArray(presence?.log) ? presence : null,
  };
}

/** The form of each shop, kept over a reload; logs are kept beside it, as they are large and seldom change. */
export class KeptRun {
  readonly #host: ReactiveControllerHost;
  #storage: Storage | null = null;
  #key: string | null = null;
  #inputs: Inputs | null = null;
  #imported: Imported = { log: null, presence: null };
  /** Aborted when another shop's form is shown. */
  #following = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The shop whose form this is. */
  get key(): string | null {
    return this.#key;
  }

  /** `null` until they were read. */
  get inputs(): Inputs | null {
    return this.#inputs;
  }

  get imported(): Imported {
    return this.#imported;
  }

  /** Turns to a shop's form: as it was left, else an example made from the shop. */
  async open(storage: Storage, { key, shop, region }: ShopEntry): Promise<void> {
    this.close();
    this.#following = new AbortController();
    const { signal } = this.#following;
    this.#storage = storage;
    this.#key = key;
    this.#inputs = null;
    const takeImported = (imported: unknown): void => {
      this.#imported = keptImported(imported);
      this.#host.requestUpdate();
    };
    const takeInputs = (inputs: unknown): void => {
      this.#inputs = keptInputs(inputs) ?? exampleInputs(shop, Date.now(), offsetOf(region));
      this.#host.requestUpdate();
    };
    await storage.follow(`routing/what-if-log/${key}`, takeImported, signal);
    await storage.follow(`routing/what-if/${key}`, takeInputs, signal);
  }

  /** Follows the kept form no longer. */
  close(): void {
    this.#following.abort();
  }

  change(part: Partial<Inputs>): void {
    if (!this.#inputs) return;
    this.#inputs = { ...this.#inputs, ...part };
    void this.#storage?.save(`routing/what-if/${this.#key}`, this.#inputs);
    this.#host.requestUpdate();
  }

  importArrivals(log: ArrivalLog): void {
    this.#import({ ...this.#imported, log });
  }

  importPresence(presence: NonNullable<Imported["presence"]>): void {
    this.#import({ ...this.#imported, presence });
  }

  #import(imported: Imported): void {
    this.#imported = imported;
    void this.#storage?.save(`routing/what-if-log/${this.#key}`, imported);
    this.#host.requestUpdate();
  }
}
