import type { CallName, Calls } from "liaotai";
import type {
  FallbackReason,
  LiaotaiWorkbench,
  StateOwner,
  ToolState,
  WidgetMode,
  WidgetState,
} from "liaotai/widget";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { inARow } from "../catalogues/han-spacing.js";
import { isLocale, type Locale, preferredLocale } from "../catalogues/locale.js";
import { EngineError, engineFailed } from "../engine/client.js";
import { saveFile } from "../files/save-file.js";
import { failed } from "../workbench/failed.js";
import { Workbench } from "../workbench/workbench.js";
import { embedWordsOf, problemOfFrame } from "./embed-words.js";
import { Frame } from "./frame/frame.js";
import { frameStyles } from "./frame/frame-styles.js";
import type { Chosen, EventMessage, Method, Settings } from "./frame/messages.js";
import { HostedWorkbench } from "./hosted-workbench.js";
import { lookOf } from "./look.js";
import { wasmForbidden } from "./wasm-allowed.js";

/** The engine is not to come in the page, because the workbench moved into a frame. */
const movedIntoFrame = new EngineError("moved_into_frame", "", "the workbench moved into a frame");

/** What a frame is told while it is open. */
const settingNames = ["tool", "platform", "locale", "theme"] as const;
/** What a frame is made with: another value makes another frame. */
const beginnings = ["mode", "frame", "sandboxed"] as const;

/**
 * The workbench for any page: in the page itself, or in a frame where the page's policy or the attribute `mode` wants it
 * so. Hosts see the same events and methods either way.
 */
export class WidgetElement extends HostedWorkbench implements LiaotaiWorkbench {
  static override styles = [...Workbench.styles, frameStyles];
  static override properties: PropertyDeclarations = {
    ...HostedWorkbench.properties,
    mode: {},
    frame: {},
    sandboxed: { type: Boolean },
    frameState: { state: true },
  };

  /** Where the frame's page is, unless the attribute `frame` says so; set before the element is used. */
  static embedPage: URL;

  declare mode: WidgetMode | null;
  declare frame: string | null;
  declare sandboxed: boolean;
  declare protected frameState: "waiting" | "connected" | EngineError;

  #frame: Frame | null = null;
  /** Whether the engine in the frame is there. */
  #engineInFrame: "loading" | "ready" | "failed" = "loading";
  #reason: FallbackReason | null = null;
  /** Counts starts and stops: of several in one go only the last one counts. */
  #turn = 0;

  constructor() {
    super();
    this.mode = null;
    this.frame = null;
    this.sandboxed = false;
    this.frameState = "waiting";
  }

  override getState(): Promise<WidgetState> {
    return this.#frame ? this.#ask("getState") : super.getState();
  }

  override setState(state: WidgetState): Promise<void> {
    return this.#frame ? this.#ask("setState", state) : super.setState(state);
  }

  override getToolState(tool: StateOwner): Promise<ToolState> {
    return this.#frame ? this.#ask("getToolState", tool) : super.getToolState(tool);
  }

  override setToolState(tool: StateOwner, state: ToolState): Promise<void> {
    return this.#frame ? this.#ask("setToolState", tool, state) : super.setToolState(tool, state);
  }

  override async call<Name extends CallName>(
    name: Name,
    request: Calls[Name]["request"],
  ): Promise<Calls[Name]["answer"]> {
    if (this.#frame) return this.#ask("call", name, request);
    try {
      return await super.call(name, request);
    } catch (problem) {
      if (problem !== movedIntoFrame) throw problem;
      return this.#ask("call", name, request);
    }
  }

  /** Attributes that are set right after the element came into its page count from the beginning. */
  protected override start(): void {
    const turn = ++this.#turn;
    queueMicrotask(() => {
      if (turn === this.#turn) this.#startNow();
    });
  }

  protected override stop(): void {
    ++this.#turn;
    super.stop();
    this.#frame?.link.close();
    this.#frame = null;
    this.#engineInFrame = "loading";
    this.failure = null;
  }

  protected override engineFailed(problem: EngineError): void {
    if (this.mode === "inline") super.engineFailed(problem);
    else this.#moveIntoFrame({ code: "engine_failed", message: problem.message });
  }

  protected override engineState(): "loading" | "ready" | "failed" {
    if (!this.#frame) return super.engineState();
    return this.frameState instanceof EngineError ? "failed" : this.#engineInFrame;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (beginnings.some((name) => changed.has(name) && changed.get(name) !== undefined)) this.restart();
    else if (settingNames.some((name) => changed.has(name))) this.#frame?.link.renewSettings();
  }

  protected override render(): TemplateResult {
    if (!this.#frame) return super.render();
    const { frameState } = this;
    const words = embedWordsOf(this.#shownLocale);
    // A frame that was told to take nothing from this page works on its own, and says so itself.
    const isShown = frameState === "connected" || isRefusal(frameState);
    this.#frame.element.hidden = !isShown;
    return html`
      ${frameState === "waiting" ? html`<p class="waiting" role="status">${words.waiting}</p>` : nothing}
      ${frameState instanceof EngineError && !isShown ? this.#failure(frameState) : nothing}
      ${this.#frame.element}
    `;
  }

  #failure(problem: EngineError): TemplateResult {
    const words = embedWordsOf(this.#shownLocale);
    const reasons = [problemOfFrame(words, problem, this.#page), this.#reason?.message ?? ""];
    return html`<div class="beside-frame">
      ${failed(words.failed, inARow(reasons), words.retry, () => {
        this.restart();
        return Promise.resolve();
      })}
    </div>`;
  }

  #startNow(): void {
    const forbidden = this.mode === "inline" || this.mode === "iframe" ? null : wasmForbidden();
    if (this.mode === "iframe") this.#openFrame(null);
    else if (forbidden !== null) this.#openFrame({ code: "wasm_forbidden", message: forbidden });
    else super.start();
  }

  #moveIntoFrame(reason: FallbackReason): void {
    super.stop(movedIntoFrame);
    this.#openFrame(reason);
  }

  #openFrame(reason: FallbackReason | null): void {
    // What the host handed in before goes with the workbench.
    const carried = this.keepsOverVisits() ? null : super.getState();
    this.#reason = reason;
    this.frameState = "waiting";
    this.#engineInFrame = "loading";
    this.#frame = new Frame(
      {
        page: this.#page,
        isSandboxed: this.sandboxed,
        storage: this.storage ?? "local",
        title: embedWordsOf(this.#shownLocale).title,
        settings: () => this.#settings(),
      },
      {
        connected: () => (this.frameState = "connected"),
        failed: (problem) => this.#frameFailed(problem),
        event: (event) => this.#pass(event),
        height: (pixels) => this.#frame?.element.style.setProperty("height", `${Math.ceil(pixels)}px`),
        chosen: (chosen) => this.#takeOver(chosen),
      },
    );
    this.requestUpdate();
    void this.#carry(carried);
  }

  async #carry(carried: Promise<WidgetState> | null): Promise<void> {
    const state = await carried;
    if (!state || Object.keys(state.tools).length === 0) return;
    try {
      await this.#ask("setState", state);
    } catch {
      // The frame is not there; its failure is told and shown.
    }
  }

  #frameFailed(problem: EngineError): void {
    this.frameState = problem;
    const { code, path, message } = problem;
    this.tell("error", { code, path, message });
  }

  /** An event of the workbench in the frame becomes one of this element. */
  #pass({ name, detail }: EventMessage): void {
    switch (name) {
      case "ready":
        this.#engineInFrame = "ready";
        this.tell("ready", { ...detail, mode: "iframe", reason: this.#reason });
        break;
      case "export":
        if (this.tell("export", detail)) saveFile(detail.name, detail.type, detail.blob);
        break;
      case "error":
        if (detail.code === engineFailed) this.#engineInFrame = "failed";
        this.tell("error", detail);
        break;
      case "change":
        this.tell("change", detail);
        break;
      case "result":
        this.tell("result", detail);
    }
    this.requestUpdate();
  }

  /** What the user chose in the frame is what the attributes say, as it is without a frame. */
  #takeOver({ tool, locale, theme }: Chosen): void {
    Object.assign(this, { tool, locale, theme });
  }

  #ask<Answer>(method: Method, ...args: readonly unknown[]): Promise<Answer> {
    if (this.#frame) return this.#frame.link.request(method, ...args) as Promise<Answer>;
    return Promise.reject(new EngineError("not_connected", "", "the element left its page"));
  }

  #settings(): Settings {
    const { tool, platform, locale, theme } = this;
    return { tool, platform, locale, theme, look: lookOf(this) };
  }

  get #page(): URL {
    return this.frame === null ? WidgetElement.embedPage : new URL(this.frame, document.baseURI);
  }

  get #shownLocale(): Locale {
    return isLocale(this.locale) ? this.locale : preferredLocale(navigator.languages);
  }
}

function isRefusal(state: WidgetElement["frameState"]): boolean {
  return state instanceof EngineError && state.code === "origin_not_allowed";
}
