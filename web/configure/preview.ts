import type { WidgetEvents } from "liaotai/widget";
import { attributesOf, type Choices } from "./choices.js";

/** One event, as the log shows it. */
export interface Noted {
  readonly name: keyof WidgetEvents;
  readonly about: string;
}

/** What each event is about, in one line. */
const inShort: { [Name in keyof WidgetEvents]: (detail: WidgetEvents[Name]["detail"]) => string } = {
  ready: ({ mode, version }) => `${mode}, ${version}`,
  change: ({ tool, name }) => `${tool}/${name}`,
  result: ({ call }) => call,
  export: ({ name, type }) => `${name} (${type})`,
  error: ({ code, message }) => `${code}: ${message}`,
};
const names = ["ready", "change", "result", "export", "error"] as const;
const attributes = ["tool", "platform", "locale", "theme", "mode", "sandboxed", "storage"];

/** The widget itself, from the site's own files, configured as was chosen. */
export class Preview {
  readonly element = document.createElement("liaotai-workbench");
  readonly #preset = document.createElement("link");
  #choices: Choices | null = null;

  constructor(note: (noted: Noted) => void) {
    for (const name of names) {
      this.element.addEventListener(name, ({ detail }: WidgetEvents[typeof name]) => {
        note({ name, about: inShort[name](detail as never) });
      });
    }
    this.#preset.rel = "stylesheet";
  }

  /** Loads the widget's script as a portal would. */
  static async load(site: URL): Promise<void> {
    await import(/* @vite-ignore */ new URL("./widget.js", site).href);
  }

  show(choices: Choices): void {
    const said = new Map(attributesOf(choices));
    for (const name of attributes) {
      const value = said.get(name);
      // What is as it was stays untouched: the user may have gone on in the preview.
      if (this.#choices && new Map(attributesOf(this.#choices)).get(name) === value) continue;
      if (value === undefined) this.element.removeAttribute(name);
      else this.element.setAttribute(name, value);
    }
    this.#wear(choices);
    this.#choices = choices;
  }

  #wear({ look, accent }: Choices): void {
    if (look === "own") this.#preset.remove();
    else {
      this.#preset.href = `./presets/${look}.css`;
      document.head.append(this.#preset);
    }
    if (accent === null) this.element.style.removeProperty("--liaotai-accent");
    else this.element.style.setProperty("--liaotai-accent", accent);
  }
}
