import type { Finding, Platform, TextKind } from "liaotai";
import { css, html, nothing, type TemplateResult } from "lit";
import { sourceLine } from "../../components/source-line.js";
import type { ToolContext } from "../../workbench/tool.js";
import { markedText } from "../marked-text.js";
import { beginning } from "../marks.js";
import type { CheckView } from "../view.js";
import { summaryInWords } from "../summary-in-words.js";
import type { Judged, VerdictCounts } from "../verdict.js";

/** Messages on a sheet: more than anybody reads on paper. */
export const mostOnSheet = 500;
/** Characters of a message that are printed. */
const longestPrinted = 1000;

export interface SheetContent {
  readonly platform: Platform;
  readonly kind: TextKind;
  /** What the messages are called: their file, or nothing for typed ones. */
  readonly name: string | null;
  /** Of all messages; null where only those with findings were judged. */
  readonly counts: VerdictCounts | null;
  /** What else is said of the whole. */
  readonly note?: string;
  /** Those with findings, the first `mostOnSheet`. */
  readonly judged: readonly Judged[];
  readonly rules: CheckView["rules"];
}

function finding(
  each: Finding,
  number: number,
  { rules }: SheetContent,
  context: ToolContext,
): TemplateResult {
  const { words, say, sentence, ruleText } = context;
  const { check } = words;
  const rule = rules.get(each.rule);
  return html`<li>
    <p>
      <strong>${number}. ${check.severities[each.severity]} · ${check.categories[each.category]}</strong>
      ${sentence(each.code, each.args)}
    </p>
    ${rule ? html`<p>${say(check.finding.why, { why: ruleText(rule.why) })}</p>` : nothing}
    <p>${check.finding.source} ${sourceLine(each.source, context)}</p>
  </li>`;
}

/** What was found in messages, for people who read it on paper: each message marked, with the reasons and where they are written. */
export function findingsSheet(content: SheetContent, context: ToolContext): TemplateResult {
  const { words, say, format } = context;
  const { check } = words;
  const { platform, kind, name, counts, judged, note } = content;
  const shown = judged.slice(0, mostOnSheet);
  return html`
    <h1>${check.sheet.title}</h1>
    <p>
      ${name === null ? nothing : html`<strong>${name}</strong> · `}${check.platforms[platform]} ·
      ${check.kinds[kind]} · ${format.dateTime(Date.now())}
    </p>
    ${counts ? html`<p>${summaryInWords(counts, context)}</p>` : nothing}
    ${note === undefined ? nothing : html`<p>${note}</p>`}
    ${
      judged.length > shown.length
        ? html`<p>${say(check.sheet.first, { shown: shown.length, count: judged.length })}</p>`
        : nothing
    }
    ${judged.length === 0 ? html`<p>${check.list.nothingFound}</p>` : nothing}
    ${shown.map(
      (each) =>
        html`<article>
          <h2>${say(check.item.number, { id: each.message.id })} · ${check.verdicts[each.verdict]}</h2>
          ${markedText(
            beginning(each.message.text, longestPrinted),
            each.findings.filter(({ start }) => start < longestPrinted),
          )}
          <ol>
            ${each.findings.map((found, index) => finding(found, index + 1, content, context))}
          </ol>
        </article>`,
    )}
  `;
}

/** On paper the sheet stands alone, black on white; marks are lines and numbers, as printers leave out colours behind words. */
export const sheetStyles = css`
  .sheet {
    display: none;
  }

  @media print {
    :host {
      background: none;
    }

    :host > :not(.sheet) {
      display: none;
    }

    .sheet {
      display: block;
      color: #000;
      font-size: 10pt;
      line-height: 1.5;

      h1 {
        margin: 0;
        font-size: 16pt;
      }

      h2 {
        font-size: 11pt;
      }

      article {
        margin-top: 12pt;
        border-top: 1pt solid #888;
        padding-top: 4pt;
      }

      li {
        margin-top: 4pt;
        break-inside: avoid;
      }

      a {
        color: inherit;
      }

      .marked {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }

      mark {
        background: none;
        color: inherit;
        border-bottom: 1.5pt solid #000;
      }

      mark.warning {
        border-bottom-style: dashed;
      }

      mark.info {
        border-bottom-style: dotted;
      }

      .badge {
        font-size: 7pt;
        font-weight: 600;
        vertical-align: super;
      }
    }
  }
`;
