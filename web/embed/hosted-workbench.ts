import type { CallName, Calls, Platform } from "liaotai";
import type {
  StateOwner,
  ToolName,
  ToolState,
  WidgetEvents,
  WidgetLocale,
  WidgetState,
  WidgetStorage,
  WidgetTheme,
} from "liaotai/widget";
import type { PropertyDeclarations, PropertyValues } from "lit";
import { type EngineClient, EngineError, engineFailed } from "../engine/client.js";
import { PageStorage } from "../storage/page-storage.js";
import { openStorage, type Storage, type StorageListener } from "../storage/storage.js";
import { Workbench } from "../workbench/workbench.js";
import { ObservedEngine } from "./observed-engine.js";
import { protocolVersion } from "./protocol.js";
import type { Told } from "./told.js";
import { ownerAndName, putState, putToolState, stateOf, toolStateOf } from "./state.js";

/** Nobody is told. */
const untold: StorageListener = {
  notKept: () => undefined,
  kept: () => undefined,
  gaveWay: () => undefined,
};

interface Waiting {
  readonly resolve: (engine: EngineClient) => void;
  readonly reject: (reason: EngineError) => void;
}

/**
 * The workbench in a page of somebody else: it tells its host what happens, by events, and hands its state out and in.
 * The attribute `storage` says who keeps that state.
 */
export class HostedWorkbench extends Workbench {
  static override properties: PropertyDeclarations = { ...Workbench.properties, storage: {} };

  declare tool: ToolName | null;
  declare platform: Platform | null;
  declare locale: WidgetLocale | null;
  declare theme: WidgetTheme | null;
  declare storage: WidgetStorage | null;

  /** What nobody but the host keeps. It outlives a move of the element. */
  readonly #memories = {
    host: new PageStorage({ kept: (key) => this.#tellOfChange(key) }, true),
    none: new PageStorage({ kept: (key) => this.#tellOfChange(key) }),
  };
  /** The browser's storage, while the element is in its page and uses it. */
  #opened: Promise<Storage> | null = null;
  /** While the host hands state in, changes are no news to it. */
  #isHandedIn = false;
  /** Calls that wait for the engine. */
  readonly #waiting = new Set<Waiting>();

  constructor() {
    super();
    this.storage = null;
  }

  getState(): Promise<WidgetState> {
    return this.#withStorage(stateOf);
  }

  setState(state: WidgetState): Promise<void> {
    return this.#handIn((storage) => putState(storage, state));
  }

  getToolState(tool: StateOwner): Promise<ToolState> {
    return this.#withStorage((storage) => toolStateOf(storage, tool));
  }

  setToolState(tool: StateOwner, state: ToolState): Promise<void> {
    return this.#handIn((storage) => putToolState(storage, tool, state));
  }

  async call<Name extends CallName>(
    name: Name,
    request: Calls[Name]["request"],
  ): Promise<Calls[Name]["answer"]> {
    const engine = this.engine ?? (await this.#engineToCome());
    return engine.call(name, request);
  }

  protected override stop(reason = new EngineError("not_connected", "", "the element left its page")): void {
    super.stop();
    this.#opened = null;
    this.#refuseWaiting(reason);
  }

  /** Begins anew, when something changed that it began with. */
  protected restart(): void {
    if (!this.isConnected) return;
    this.stop();
    this.start();
  }

  protected override openStorage(listener: StorageListener): Promise<Storage> {
    if (this.#memory) return Promise.resolve(this.#memory);
    this.#opened = super.openStorage({
      ...listener,
      kept: (key) => {
        listener.kept(key);
        this.#tellOfChange(key);
      },
    });
    return this.#opened;
  }

  protected override keepsOverVisits(): boolean {
    return this.#memory === null;
  }

  protected override async openEngine(): Promise<EngineClient> {
    return new ObservedEngine(await super.openEngine(), {
      answered: (call, answer) => this.tell("result", { call, answer } as Told<"result">),
      refused: ({ code, path, message }) => this.tell("error", { code, path, message }),
    });
  }

  protected override engineFailed(problem: EngineError): void {
    super.engineFailed(problem);
    const { code, path, message } = problem;
    this.tell("error", { code, path, message });
    this.#refuseWaiting(problem);
  }

  protected override saveFile(name: string, type: string, content: BlobPart): void {
    const isLeftToUs = this.tell("export", { name, type, blob: new Blob([content], { type }) });
    if (isLeftToUs) super.saveFile(name, type, content);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("storage") && changed.get("storage") !== undefined) this.restart();
    if (!changed.has("engine") || !this.engine) return;
    for (const { resolve } of this.#waiting) resolve(this.engine);
    this.#waiting.clear();
    this.tellThatReady(this.engine);
  }

  protected tellThatReady({ version, thread }: EngineClient): void {
    this.tell("ready", { mode: "inline", reason: null, version, thread });
  }

  /** Sends an event to the host. Answers whether what follows from it is left to the element. */
  protected tell<Name extends keyof WidgetEvents>(name: Name, told: Told<Name>): boolean {
    const detail = { protocol: protocolVersion, ...told };
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable: name === "export" }));
  }

  get #memory(): PageStorage | null {
    const { storage } = this;
    return storage === "host" || storage === "none" ? this.#memories[storage] : null;
  }

  #tellOfChange(key: string): void {
    const owned = ownerAndName(key);
    if (!owned || this.#isHandedIn) return;
    void this.#withStorage(async (storage) => {
      this.tell("change", { ...owned, value: await storage.load(key) });
    });
  }

  async #withStorage<Answer>(work: (storage: Storage) => Promise<Answer>): Promise<Answer> {
    if (this.#memory) return work(this.#memory);
    if (this.#opened) return work(await this.#opened);
    // Outside of a page there is nobody who would close it later.
    const storage = await openStorage(untold);
    try {
      return await work(storage);
    } finally {
      storage.close();
    }
  }

  #handIn(put: (storage: Storage) => Promise<void>): Promise<void> {
    return this.#withStorage(async (storage) => {
      this.#isHandedIn = true;
      try {
        await put(storage);
      } finally {
        this.#isHandedIn = false;
      }
    });
  }

  #engineToCome(): Promise<EngineClient> {
    return new Promise((resolve, reject) => {
      if (this.failure !== null) reject(new EngineError(engineFailed, "", this.failure));
      else if (!this.isConnected) reject(new EngineError("not_connected", "", "the element is in no page"));
      else this.#waiting.add({ resolve, reject });
    });
  }

  #refuseWaiting(reason: EngineError): void {
    for (const { reject } of this.#waiting) reject(reason);
    this.#waiting.clear();
  }
}
