import { placeInSource } from "./place-in-source.js";
import type { Source, Tier } from "liaotai";
import { html, type TemplateResult } from "lit";
import documents from "../../engine/packs/data/sources.json";
import type { ToolContext } from "../workbench/tool.js";

interface Document {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly reviewedOn: string;
}

const documentOf = new Map<string, Document>(
  (documents.sources as readonly Document[]).map((document) => [document.id, document]),
);

/** Whether a rule with this source must be taken with care. */
export function isWeak(tier: Tier): boolean {
  return tier === "secondary" || tier === "community";
}

/** Between two facts: it stays on the line of the first. */
const dot = "\u00a0· ";

/** Where a rule is written: the document, the place in it, how good it is and when it was last looked at. */
export function sourceLine({ id, locator, tier }: Source, context: ToolContext): TemplateResult {
  const { words, say, format } = context;
  const { tiers, reviewed, published } = words.sources;
  const document = documentOf.get(id);
  const title = document?.title ?? id;
  const dated = (sentence: string, date: string | undefined): TemplateResult | string =>
    date === undefined
      ? ""
      : html`${dot}<span class="day">${say(sentence, { date: format.days(date, date) })}</span>`;
  return html`<span class="source-line"
    ><span class="tier">${tiers[tier]}</span> ${document?.publisher ? `${document.publisher}${dot}` : ""}${
      document?.url
        ? html`<a href=${document.url} target="_blank" rel="noreferrer">${title}</a>`
        : html`<span>${title}</span>`
    }${dot}${placeInSource(locator, context)}${dated(published, document?.publishedOn)}${dated(
      reviewed,
      document?.reviewedOn,
    )}</span
  >`;
}
