import type { CallName, Calls, Platform } from "./index.js";

/** Raised whenever an event, a method or a message between page and frame changes its meaning. */
export declare const protocolVersion: 1;

export type ToolName = "routing" | "check" | "library" | "windows" | "sending" | "rules" | "project";
export type WidgetLocale = "zh-Hant" | "zh-Hans" | "en";
export type WidgetTheme = "auto" | "light" | "dark";

/**
 * Where the workbench runs: in the page itself, in a frame of another origin, or in the page where that works and else in
 * a frame. `auto` when not given.
 */
export type WidgetMode = "auto" | "inline" | "iframe";

/**
 * Who keeps what the user does: the browser's database (`local`, when not given), the host by the `change` events
 * (`host`), nobody (`none`). With `host` and `none` no storage of the browser is touched.
 */
export type WidgetStorage = "local" | "host" | "none";

/** What a tool keeps: its values by their names. JSON and back makes no difference to it. */
export type ToolState = Readonly<Record<string, unknown>>;

/** Whose state it is: a tool's, or the workbench's own. */
export type StateOwner = ToolName | "workbench";

/** Everything that is kept, as a host stores it and hands it in again. */
export interface WidgetState {
  readonly protocol: typeof protocolVersion;
  readonly tools: Readonly<Partial<Record<StateOwner, ToolState>>>;
}

interface Detail {
  readonly protocol: typeof protocolVersion;
}

/** Why the workbench is in a frame though the page asked for `auto`. */
export interface FallbackReason {
  /** `wasm_forbidden`: the page's policy allows no WebAssembly. `engine_failed`: the engine did not load in the page. */
  readonly code: "wasm_forbidden" | "engine_failed";
  readonly message: string;
}

/** The engine answers; the methods of the element did not have to wait for it. */
export interface ReadyDetail extends Detail {
  readonly mode: "inline" | "iframe";
  readonly reason: FallbackReason | null;
  /** The engine's version. */
  readonly version: string;
  readonly thread: "worker" | "main";
}

/** A value was kept, or taken away (`undefined`): `state.tools[tool][name]` is `value` now. */
export interface ChangeDetail extends Detail {
  readonly tool: StateOwner;
  readonly name: string;
  readonly value: unknown;
}

/** The engine answered one of the tools. */
export type ResultDetail = {
  [Name in CallName]: Detail & { readonly call: Name; readonly answer: Calls[Name]["answer"] };
}[CallName];

/** The user takes a file along. `preventDefault()` leaves it to the host; else the browser saves it. */
export interface ExportDetail extends Detail {
  readonly name: string;
  readonly type: string;
  readonly blob: Blob;
}

/** Something has no answer. `code` is a stable word, `path` a JSON pointer into the request, `message` says what happened. */
export interface ErrorDetail extends Detail {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

export interface WidgetEvents {
  ready: CustomEvent<ReadyDetail>;
  change: CustomEvent<ChangeDetail>;
  result: CustomEvent<ResultDetail>;
  export: CustomEvent<ExportDetail>;
  error: CustomEvent<ErrorDetail>;
}

/** A method or a call that has no answer. */
export interface WidgetError extends Error {
  readonly code: string;
  readonly path: string;
}

/**
 * `<liaotai-workbench>`. Attributes may be set and changed at any time; each has a property of its name. Every promise
 * settles: with an answer, or with a `WidgetError`.
 */
export interface LiaotaiWorkbench extends HTMLElement {
  tool: ToolName | null;
  platform: Platform | null;
  locale: WidgetLocale | null;
  theme: WidgetTheme | null;
  mode: WidgetMode | null;
  storage: WidgetStorage | null;
  /** The address of `embed.html` for the frame; when not given, the one beside the script. */
  frame: string | null;
  /** The frame has no origin of its own (`sandbox="allow-scripts"`), and so no storage. */
  sandboxed: boolean;

  /** Everything that is kept. */
  getState(): Promise<WidgetState>;
  /** Puts `state` in the place of everything that is kept; what is open shows it at once. */
  setState(state: WidgetState): Promise<void>;
  getToolState(tool: StateOwner): Promise<ToolState>;
  /** Puts `state` in the place of what one tool keeps. */
  setToolState(tool: StateOwner, state: ToolState): Promise<void>;
  /** Asks the workbench's engine. */
  call<Name extends CallName>(name: Name, request: Calls[Name]["request"]): Promise<Calls[Name]["answer"]>;

  addEventListener<Name extends keyof WidgetEvents>(
    type: Name,
    listener: (this: LiaotaiWorkbench, event: WidgetEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof Omit<HTMLElementEventMap, keyof WidgetEvents>>(
    type: Name,
    listener: (this: LiaotaiWorkbench, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "liaotai-workbench": LiaotaiWorkbench;
  }
}
