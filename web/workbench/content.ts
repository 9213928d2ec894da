import { html, nothing, type TemplateResult } from "lit";
import type { Catalogue } from "../catalogues/catalogue.js";
import { languageOf, type Locale } from "../catalogues/locale.js";
import { failed } from "./failed.js";
import type { LoadedWhenNeeded } from "./loaded-when-needed.js";
import type { Tool, ToolContext } from "./tool.js";
import type { ListedTool } from "./tools.js";

/** What an open tool needs, as far as it is there. */
export interface Opening {
  readonly listed: ListedTool;
  readonly tools: LoadedWhenNeeded<ListedTool, Tool>;
  readonly catalogue: Catalogue;
  readonly context: ToolContext | null;
  /** Why there is no engine. */
  readonly failure: string | null;
  readonly loadEngine: () => Promise<void>;
}

/** The open tool; while it comes, that it does; when something of it can't be had, what and why. */
export function content({ listed, tools, catalogue, context, failure, loadEngine }: Opening): TemplateResult {
  const { words, extent } = catalogue;
  const { engine, opening } = words.workbench;
  const because = (reason: string): string => engine.reason.replace("{reason}", reason);
  if (failure !== null) return failed(engine.failed, because(failure), engine.retry, loadEngine);
  const missing = tools.failureOf(listed);
  if (missing !== null) {
    const said = opening.failed.replace("{tool}", words.tools[listed.id].name);
    return failed(said, because(missing), engine.retry, () => tools.ask(listed));
  }
  const tool = tools.get(listed);
  const saysEnough = listed.sentences === "routing" || extent === "all";
  if (context && tool && saysEnough) return tool.render(context);
  return html`<p class="waiting" role="status">${context ? opening.loading : engine.loading}</p>`;
}

/** That a language can't be had, and a way to try once more. */
export function languageNotice(
  catalogues: LoadedWhenNeeded<Locale, Catalogue>,
  locale: Locale,
): TemplateResult | typeof nothing {
  const failure = catalogues.failureOf(locale);
  if (failure === null) return nothing;
  const { language, retry } = languageOf(locale).notLoaded;
  return html`<div lang=${locale}>${failed(language, failure, retry, () => catalogues.ask(locale))}</div>`;
}
