import type { Language, Platform, Rule, RuleExample, RuleList, RulesRequest } from "liaotai";
import { check as en } from "../catalogues/en/check.js";
import { sources as enSources } from "../catalogues/en/sources.js";
import { check as hans } from "../catalogues/zh-Hans/check.js";
import { sources as hansSources } from "../catalogues/zh-Hans/sources.js";
import { check as hant } from "../catalogues/zh-Hant/check.js";
import { sources as hantSources } from "../catalogues/zh-Hant/sources.js";
import { type DocumentationPage, escaped } from "./page.js";
import { languages, ruleWords } from "./rule-words.js";

/** A document that rules are taken from. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedOn?: string;
}

const platforms: readonly Platform[] = ["shopee", "xiaohongshu", "wechat", "whatsapp"];

/** The workbench's own words for what a rule is. */
const said = {
  "zh-Hant": { ...hant, tiers: hantSources.tiers },
  "zh-Hans": { ...hans, tiers: hansSources.tiers },
  en: { ...en, tiers: enSources.tiers },
};

/** The example with the part that is flagged marked in it. */
function marked(text: string, part: string): string {
  const start = text.indexOf(part);
  if (start < 0) return escaped(text);
  const end = start + part.length;
  return `${escaped(text.slice(0, start))}<mark>${escaped(part)}</mark>${escaped(text.slice(end))}`;
}

function examples(list: readonly (RuleExample & { part?: string })[], lang: Language): string {
  const rows = list.map(({ text, part, times }) => {
    const often = times > 1 ? ` <small>${ruleWords[lang].times(times)}</small>` : "";
    // Examples speak whatever language a buyer speaks.
    return `<li><q lang="und">${part === undefined ? escaped(text) : marked(text, part)}</q>${often}</li>`;
  });
  return `<ul class="examples">${rows.join("")}</ul>`;
}

function sourcesOf(
  rule: Rule,
  platform: Platform,
  lang: Language,
  documents: Map<string, SourceDocument>,
): string {
  const own = rule.sources.filter((source) => source.platforms.includes(platform));
  const rows = own.map(({ id, locator, tier }) => {
    const document = documents.get(id);
    const title = escaped(document?.title ?? id);
    const linked = document?.url ? `<a href="${escaped(document.url)}" rel="noreferrer">${title}</a>` : title;
    const from = [document?.publisher, document?.publishedOn].filter((each) => each !== undefined);
    const { aside, colon } = ruleWords[lang];
    return `<li>${linked}${from.length === 0 ? "" : escaped(aside(from))}${colon}${escaped(locator)} <span class="tier ${tier}">${escaped(said[lang].tiers[tier])}</span></li>`;
  });
  const isWeak = own.every(({ tier }) => tier === "secondary" || tier === "community");
  return `<ul>${rows.join("")}</ul>${isWeak ? `<p class="weak">${escaped(ruleWords[lang].weak)}</p>` : ""}`;
}

const badge = ({ severity }: Rule, lang: Language): string =>
  `<span class="severity ${severity}">${escaped(said[lang].severities[severity])}</span>`;

function section(
  rule: Rule,
  platform: Platform,
  lang: Language,
  documents: Map<string, SourceDocument>,
): string {
  const words = ruleWords[lang];
  const texts = rule.texts.map((kind) => said[lang].kinds[kind]).join(words.separator);
  return `<section class="rule">
<h2 id="${rule.id}">${escaped(rule.what[lang])}</h2>
<p class="facts">${badge(rule, lang)} <span>${escaped(said[lang].categories[rule.category])}</span> <code>${rule.id}</code></p>
<dl>
<dt>${words.why}</dt><dd>${escaped(rule.why[lang])}</dd>
<dt>${words.fine}</dt><dd>${escaped(rule.fine[lang])}</dd>
<dt>${words.flags}</dt><dd>${examples(rule.flags, lang)}</dd>
<dt>${words.passes}</dt><dd>${examples(rule.passes, lang)}</dd>
<dt>${words.texts}</dt><dd>${escaped(texts)}</dd>
<dt>${words.sources}</dt><dd>${sourcesOf(rule, platform, lang, documents)}</dd>
<dt>${words.reviewed}</dt><dd><time datetime="${rule.reviewedOn}">${rule.reviewedOn}</time></dd>
</dl>
</section>`;
}

function translations(file: string): NonNullable<DocumentationPage["translations"]> {
  return languages.map(([lang, name]) => ({ lang, name, path: `rules/${lang}/${file}` }));
}

function platformPage(
  platform: Platform,
  rules: readonly Rule[],
  lang: Language,
  documents: Map<string, SourceDocument>,
): DocumentationPage {
  const words = ruleWords[lang];
  const name = said[lang].platforms[platform];
  const title = words.of(name);
  const contents = rules.map((rule) => `<li><a href="#${rule.id}">${escaped(rule.what[lang])}</a></li>`);
  return {
    path: `rules/${lang}/${platform}.html`,
    lang,
    title,
    description: words.ofDescription(name, rules.length),
    translations: translations(`${platform}.html`),
    content: `<h1>${escaped(title)}</h1>
<p class="lead">${escaped(words.lead)}</p>
<details><summary>${words.contents}${words.aside([words.count(rules.length)])}</summary><ol>${contents.join("")}</ol></details>
${rules.map((rule) => section(rule, platform, lang, documents)).join("\n")}`,
  };
}

function listPage(rules: readonly Rule[], lang: Language): DocumentationPage {
  const words = ruleWords[lang];
  const rows = rules.map((rule) => {
    const on = platforms
      .filter((platform) => rule.platforms.includes(platform))
      .map(
        (platform) => `<a href="${platform}.html#${rule.id}">${escaped(said[lang].platforms[platform])}</a>`,
      );
    return `<li>${escaped(rule.what[lang])}<br /><span class="facts">${badge(rule, lang)} ${on.join(" ")} <code>${rule.id}</code></span></li>`;
  });
  const links = platforms.map(
    (platform) =>
      `<li><a href="${platform}.html">${escaped(words.of(said[lang].platforms[platform]))}</a></li>`,
  );
  return {
    path: `rules/${lang}/index.html`,
    lang,
    title: words.title,
    description: words.description,
    translations: translations("index.html"),
    content: `<h1>${words.title}</h1>
<p class="lead">${escaped(words.lead)}</p>
<ul>${links.join("")}</ul>
<h2>${words.all(rules.length)}</h2>
<ul class="contents">${rows.join("\n")}</ul>`,
  };
}

/** Every rule, on a page for each platform in each language, and a list of them all. */
export function rulePages(
  rulesOf: (request: RulesRequest) => RuleList,
  documents: readonly SourceDocument[],
): DocumentationPage[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return languages.flatMap(([lang]) => [
    listPage(rulesOf({}).rules, lang),
    ...platforms.map((platform) => platformPage(platform, rulesOf({ platform }).rules, lang, byId)),
  ]);
}
