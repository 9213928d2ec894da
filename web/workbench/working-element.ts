import { LitElement, type PropertyDeclarations } from "lit";
import { asEngineError, type EngineClient, type EngineError } from "../engine/client.js";
import { openStorage, type Storage, type StorageListener } from "../storage/storage.js";
import { Keeping } from "./keeping.js";

/** An element with a storage and an engine, which begin and end with its place in a page. */
export abstract class WorkingElement extends LitElement {
  static override properties: PropertyDeclarations = {
    engine: { state: true },
    failure: { state: true },
  };

  /** The engine, for hosts and tests: `element.engine.call(name, request)`. `null` until `data-engine` is `ready`. */
  declare engine: EngineClient | null;
  /** Why there is no engine. */
  declare protected failure: string | null;

  protected readonly keeping = new Keeping(this);
  /** Counts how often the element stopped: an engine that was asked for before belongs to nobody. */
  #stay = 0;

  constructor() {
    super();
    this.engine = null;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  /** Begins to work: opens the storage and the engine, each of which ends in a state that is shown. */
  protected start(): void {
    void this.#start();
  }

  /** Ends the engine; what is still under way belongs to nobody. */
  protected stop(): void {
    ++this.#stay;
    this.engine?.close();
    this.keeping.close();
    this.engine = null;
  }

  protected openStorage(listener: StorageListener): Promise<Storage> {
    return openStorage(listener);
  }

  /** Whether what a user types should be there on the next visit, so that a browser that keeps nothing is worth a word. */
  protected keepsOverVisits(): boolean {
    return true;
  }

  protected abstract openEngine(): Promise<EngineClient>;

  /** What the user chose on an earlier visit. */
  protected abstract takePreferences(storage: Storage): Promise<void>;

  /** What is shown beside the engine's answers. Neither throws: what does not come is said in its place. */
  protected abstract loadWords(): Promise<void>;
  protected abstract loadTool(): Promise<void>;

  /** There is no engine, for this reason. */
  protected engineFailed(problem: EngineError): void {
    this.failure = problem.message;
  }

  /** What `data-engine` says. */
  protected engineState(): "loading" | "ready" | "failed" {
    if (this.failure !== null) return "failed";
    return this.engine ? "ready" : "loading";
  }

  async #start(): Promise<void> {
    const stay = this.#stay;
    const storage = await this.keeping.open(
      (listener) => this.openStorage(listener),
      this.keepsOverVisits(),
      () => stay === this.#stay,
    );
    if (!storage) return;
    await this.takePreferences(storage);
    if (stay === this.#stay) await this.loadEngine();
  }

  protected readonly loadEngine = async (): Promise<void> => {
    const stay = this.#stay;
    this.failure = null;
    try {
      const engine = await this.openEngine();
      // Whoever waits for the engine can use the page then.
      await Promise.all([this.loadWords(), this.loadTool()]);
      if (stay !== this.#stay) {
        engine.close();
        return;
      }
      this.engine = engine;
    } catch (problem) {
      // Without words the reason could not be said.
      await this.loadWords();
      if (stay === this.#stay) this.engineFailed(asEngineError(problem));
    }
  };
}
