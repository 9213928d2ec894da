import type { Finding, LintReport, TemplateComponent, TemplateList, WhatsAppTemplate } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message, stateMark } from "../../components/state.js";
import { sourceLine } from "../../components/source-line.js";
import { pasteForm } from "../../files/paste-form.js";
import { define } from "../../workbench/part.js";
import { EngineError } from "../../engine/client.js";
import { lintSettings } from "../exceptions.js";
import { markedText } from "../marked-text.js";
import { problemInWords } from "../problem-in-words.js";
import { stateOf } from "../verdict-state.js";
import { CheckPart } from "../view.js";
import { textFields } from "./text-fields.js";

/** WhatsApp templates as the Cloud API writes them: what stands in each field, what is wrong there, and the category. */
export class TemplatesView extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    list: { state: true },
    report: { state: true },
    problem: { state: true },
  };

  declare protected list: TemplateList | null;
  declare protected report: LintReport | null;
  declare protected problem: string | null;

  constructor() {
    super();
    this.list = null;
    this.report = null;
    this.problem = null;
  }

  protected override render(): TemplateResult {
    const { words, sentence } = this.context;
    const { templates } = words;
    const { list, report } = this;
    return html`
      <p class="soft">${templates.about}</p>
      ${pasteForm({ hint: templates.hint, rows: 6, submit: templates.check, take: this.#take })}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${list?.notes.map(({ code, args }) => message("caution", sentence(code, args))) ?? nothing}
      ${list && report ? list.items.map(({ id, template }) => this.#card(id, template, report)) : nothing}
    `;
  }

  #card(id: string, template: WhatsAppTemplate, report: LintReport): TemplateResult {
    const { words, say } = this.context;
    const { templates, check } = words;
    const item = report.items.find((each) => each.id === id);
    const findings = report.findings.filter((finding) => finding.item === id);
    const judgement = item?.template;
    const category = judgement?.category;
    return html`<article class="panel stack" aria-label=${template.name}>
      <header class="row">
        ${item ? stateMark(stateOf[item.verdict], check.verdicts[item.verdict]) : nothing}
        <strong class="code">${template.name}</strong>
        <span class="soft small">${template.language ?? ""}</span>
      </header>
      ${
        category
          ? html`<p>
                ${
                  category.filed === null
                    ? say(templates.judged, { judged: templates.categories[category.judged] })
                    : say(templates.filedAndJudged, {
                        filed: templates.categories[category.filed],
                        judged: templates.categories[category.judged],
                      })
                }
              </p>
              <ul class="small">
                ${category.reasons.map(
                  ({ code, args, source }) =>
                    html`<li>
                      ${this.context.sentence(code, args)}
                      <span class="soft">${sourceLine(source, this.context)}</span>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        judgement?.lengths
          ? html`<p class="soft small number">
              ${say(templates.lengths, { length: judgement.lengths.template, limit: judgement.lengths.limit })}
              ${
                judgement.lengths.roomForEach === null
                  ? nothing
                  : say(templates.roomForEach, { room: judgement.lengths.roomForEach })
              }
            </p>`
          : nothing
      }
      ${textFields(template).map((field) =>
        this.#field(
          field,
          findings.filter((finding) => finding.field === field.pointer),
        ),
      )}
      ${this.#elsewhere(template, findings)}
    </article>`;
  }

  #field(
    { component, text }: { readonly component: TemplateComponent; readonly text: string },
    findings: readonly Finding[],
  ): TemplateResult {
    const kind = component.type.toLowerCase();
    const names: Readonly<Record<string, string>> = this.context.words.templates.parts;
    return html`<section class="stack part">
      <h4 class="soft small">${names[kind] ?? component.type}</h4>
      ${markedText(text, findings)} ${this.#findings(findings)}
    </section>`;
  }

  /** What is about the template as a whole, or about a field without words of its own. */
  #elsewhere(template: WhatsAppTemplate, findings: readonly Finding[]): unknown {
    const shown = new Set(textFields(template).map(({ pointer }) => pointer));
    return this.#findings(findings.filter(({ field }) => field === undefined || !shown.has(field)));
  }

  #findings(findings: readonly Finding[]): unknown {
    if (findings.length === 0) return nothing;
    const { sentence, words } = this.context;
    return html`<ol class="small stack">
      ${findings.map(
        (finding, index) =>
          html`<li>
            <strong>${index + 1}. ${words.check.categories[finding.category]}</strong>
            ${finding.field === undefined ? nothing : html`<span class="code soft">${finding.field}</span>`}
            ${sentence(finding.code, finding.args)}
            <span class="soft">${sourceLine(finding.source, this.context)}</span>
          </li>`,
      )}
    </ol>`;
  }

  readonly #take = (text: string): void => void this.#check(text);

  async #check(text: string): Promise<void> {
    const { engine, sentence } = this.context;
    const { exceptions, own } = this.view.input;
    this.problem = null;
    try {
      const list = await engine.call("readTemplates", { text });
      const report = await engine.call("lint", {
        platform: "whatsapp",
        kind: "template",
        items: list.items,
        settings: lintSettings(exceptions, own),
      });
      this.list = list;
      this.report = report;
    } catch (problem) {
      this.problem =
        problem instanceof EngineError
          ? `${sentence(problem.code)} ${problem.path}`
          : problemInWords(problem, this.context);
    }
  }
}

define("liaotai-check-templates", TemplatesView);
