import type { CallName, Calls, Platform } from "liaotai";
import type { StateOwner, ToolState, WidgetEvents, WidgetState, WidgetStorage } from "liaotai/widget";
import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { inARow } from "../catalogues/han-spacing.js";
import { message } from "../components/state.js";
import { engineFailed } from "../engine/client.js";
import { isAllowedOrigin } from "./allowed-origins.js";
import { embedWordsOf } from "./embed-words.js";
import { type FrameParameters, frameParameters } from "./frame/frame-address.js";
import { HostLink, type Said } from "./frame/host-link.js";
import type { EventMessage, Method, Refusal, Settings } from "./frame/messages.js";
import { HostedWorkbench } from "./hosted-workbench.js";
import { wear } from "./look.js";
import type { Told } from "./told.js";

/** What there is between the frame and the page around it. */
type Relation =
  "none" | "asked" | "connected" | "silent" | { readonly refused: Refusal; readonly origin: string };

/**
 * The workbench as `embed.html` shows it. In a frame that a widget made it does for the page around it what the widget
 * would do in its own page; anywhere else it is a page like any other.
 */
export class FramedWorkbench extends HostedWorkbench {
  static override properties: PropertyDeclarations = {
    ...HostedWorkbench.properties,
    relation: { state: true },
  };

  declare protected relation: Relation;
  #link: HostLink | null = null;
  readonly #sizes = new ResizeObserver(() => this.#tellHeight());

  constructor() {
    super();
    this.relation = "none";
  }

  override connectedCallback(): void {
    const told = parent === window ? null : frameParameters(location.hash);
    if (told && !this.#link) this.#meetHost(told);
    super.connectedCallback();
  }

  /** A page that hears of the file has it: a sandboxed frame could not save it. */
  protected override saveFile(name: string, type: string, content: BlobPart): void {
    if (this.relation !== "connected") super.saveFile(name, type, content);
    else this.tell("export", { name, type, blob: new Blob([content], { type }) });
  }

  protected override tell<Name extends keyof WidgetEvents>(name: Name, told: Told<Name>): boolean {
    this.#link?.say({ kind: "event", name, detail: told } as unknown as Said<EventMessage>);
    return super.tell(name, told);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { tool, locale, theme } = this;
    if (changed.has("tool") || changed.has("locale") || changed.has("theme")) {
      this.#link?.say({ kind: "chosen", chosen: { tool, locale, theme } });
    }
  }

  protected override isWholePage(): boolean {
    return super.isWholePage() && this.relation === "none";
  }

  protected override notices(): TemplateResult | typeof nothing {
    const words = embedWordsOf(this.lang).host;
    const { relation } = this;
    if (relation === "none" || relation === "asked" || relation === "connected") return nothing;
    const said =
      relation === "silent"
        ? words.silent
        : relation.refused === "protocol_mismatch"
          ? words.mismatch
          : words.refused.replaceAll("{origin}", relation.origin);
    return message("caution", inARow([said, this.keepsOverVisits() ? "" : words.notKept]), {
      alert: true,
    });
  }

  #meetHost({ nonce, storage, settings }: FrameParameters): void {
    document.documentElement.dataset.framed = "";
    this.relation = "asked";
    this.storage = storage as WidgetStorage;
    Object.assign(this, settings);
    this.#link = new HostLink(nonce, isAllowedOrigin, {
      connected: () => this.#connected(),
      settings: (said) => this.#wear(said),
      answer: (method, args) => this.#answer(method, args),
      refused: (refused, origin) => (this.relation = { refused, origin }),
      silent: () => (this.relation = "silent"),
    });
  }

  #connected(): void {
    this.relation = "connected";
    this.#sizes.observe(this);
    // What happened before there was a channel is told now.
    if (this.engine) this.tellThatReady(this.engine);
    else if (this.failure !== null)
      this.tell("error", { code: engineFailed, path: "", message: this.failure });
  }

  #wear({ look, ...settings }: Settings): void {
    const said = Object.entries(settings).filter(([, value]) => value !== null);
    Object.assign(this, Object.fromEntries(said));
    this.platform = settings.platform as Platform | null;
    wear(this, look);
  }

  #answer(method: Method, args: readonly unknown[]): Promise<unknown> {
    const [first, second] = args;
    switch (method) {
      case "getState":
        return this.getState();
      case "setState":
        return this.setState(first as WidgetState);
      case "getToolState":
        return this.getToolState(first as StateOwner);
      case "setToolState":
        return this.setToolState(first as StateOwner, second as ToolState);
      case "call":
        return this.call(first as CallName, second as Calls[CallName]["request"]);
    }
  }

  #tellHeight(): void {
    this.#link?.say({ kind: "height", height: this.getBoundingClientRect().height });
  }
}
