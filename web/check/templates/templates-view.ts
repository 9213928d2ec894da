import type {
  Finding,
  LintReport,
  ReadTemplatesRequest,
  TemplateComponent,
  TemplateList,
  TemplateValues,
  WhatsAppTemplate,
} from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message, stateMark } from "../../components/state.js";
import { sourceLine } from "../../components/source-line.js";
import { fileButton, jsonFiles } from "../../files/file-button.js";
import { textOf } from "../../files/json-file.js";
import { pasteForm } from "../../files/paste-form.js";
import { define } from "../../workbench/part.js";
import { type EngineClient, EngineError } from "../../engine/client.js";
import { lintSettings } from "../exceptions.js";
import { markedText } from "../marked-text.js";
import { problemInWords } from "../problem-in-words.js";
import { stateOf, stateOfSeverity } from "../verdict-state.js";
import type { ToolContext } from "../../workbench/tool.js";
import { CheckPart } from "../view.js";
import { mendedTemplate } from "./mended-template.js";
import { sampleTemplate } from "./sample-template.js";
import { type TemplateVariable, withValue } from "./template-values.js";
import { textFields } from "./text-fields.js";
import { valuesForm } from "./values-form.js";

/** WhatsApp templates as the Cloud API writes them: what stands in each field, what is wrong there, and the category. */
export class TemplatesView extends CheckPart {
  static override properties: PropertyDeclarations = {
    ...CheckPart.properties,
    list: { state: true },
    report: { state: true },
    problem: { state: true },
    isChanged: { state: true },
  };

  declare protected list: TemplateList | null;
  declare protected report: LintReport | null;
  declare protected problem: string | null;
  /** Whether fixes were made since the templates were read. */
  declare protected isChanged: boolean;

  /** What is to stand for the variables when they are sent, by the template's id. */
  readonly #values = new Map<string, TemplateValues>();

  constructor() {
    super();
    this.list = null;
    this.report = null;
    this.problem = null;
    this.isChanged = false;
  }

  protected override render(): TemplateResult {
    const { words, sentence } = this.context;
    const { templates } = words;
    const { list, report } = this;
    return html`
      <p class="soft">${templates.about}</p>
      ${pasteForm({
        hint: templates.hint,
        rows: 6,
        submit: templates.check,
        take: this.#take,
        others: this.#otherButtons(templates),
      })}
      ${this.problem === null ? nothing : message("bad", this.problem, { alert: true })}
      ${list?.notes.map(({ code, args }) => message("caution", sentence(code, args))) ?? nothing}
      ${list && report ? list.items.map(({ id, template }) => this.#card(id, template, report)) : nothing}
    `;
  }

  #otherButtons(templates: ToolContext["words"]["templates"]): TemplateResult {
    return html`
      ${fileButton(templates.open, jsonFiles, (file) => this.takeFile(file))}
      <button type="button" @click=${() => void this.#read({ value: sampleTemplate(templates) })}>
        ${templates.putSample}
      </button>
      ${
        this.isChanged ? html`<button type="button" @click=${this.#save}>${templates.save}</button>` : nothing
      }
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
                      <p class="soft">${sourceLine(source, this.context)}</p>
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
                judgement.lengths.withSamples === null
                  ? nothing
                  : say(templates.withSamples, { length: judgement.lengths.withSamples })
              }
              ${
                judgement.lengths.withValues === null
                  ? nothing
                  : say(templates.withValues, { length: judgement.lengths.withValues })
              }
              ${
                judgement.lengths.worstCase === null
                  ? nothing
                  : say(templates.worstCase, { length: judgement.lengths.worstCase })
              }
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
          id,
        ),
      )}
      ${this.#elsewhere(id, template, findings)}
      ${valuesForm(template, this.#values.get(id), this.context, (variable, value) =>
        this.#putValue(id, variable, value),
      )}
    </article>`;
  }

  #field(
    { component, text }: { readonly component: TemplateComponent; readonly text: string },
    findings: readonly Finding[],
    id: string,
  ): TemplateResult {
    const kind = component.type.toLowerCase();
    const names: Readonly<Record<string, string>> = this.context.words.templates.parts;
    return html`<section class="stack part">
      <h4 class="soft small">${names[kind] ?? component.type}</h4>
      ${markedText(text, findings)} ${this.#findings(id, findings)}
    </section>`;
  }

  /** What is about the template as a whole, or about a field without words of its own. */
  #elsewhere(id: string, template: WhatsAppTemplate, findings: readonly Finding[]): unknown {
    const shown = new Set(textFields(template).map(({ pointer }) => pointer));
    return this.#findings(
      id,
      findings.filter(({ field }) => field === undefined || !shown.has(field)),
    );
  }

  #findings(id: string, findings: readonly Finding[]): unknown {
    if (findings.length === 0) return nothing;
    const { sentence, words } = this.context;
    return html`<ol class="small stack">
      ${findings.map(
        (finding, index) =>
          html`<li>
            ${stateMark(stateOfSeverity[finding.severity], words.check.severities[finding.severity])}
            <strong>${index + 1}. ${words.check.categories[finding.category]}</strong>
            ${finding.field === undefined ? nothing : html`<span class="code soft">${finding.field}</span>`}
            ${sentence(finding.code, finding.args)}
            <p class="soft">${sourceLine(finding.source, this.context)}</p>
            ${this.#fixes(id, finding)}
          </li>`,
      )}
    </ol>`;
  }

  #fixes(id: string, { fixes }: Finding): TemplateResult[] {
    const { say, words, announce } = this.context;
    const { check, templates } = words;
    return fixes.map((fix) => {
      const put = fix.edits.map(({ text }) => text.trim()).filter((text) => text !== "");
      return html`<button
        type="button"
        class="fix"
        @click=${() => {
          announce(templates.mended);
          void this.#mend(id, fix);
        }}
      >
        ${put.length === 0 ? templates.takeAway : say(check.finding.fix, { text: put.join("…") })}
      </button>`;
    });
  }

  #putValue(id: string, variable: TemplateVariable, value: string): void {
    const values = withValue(this.#values.get(id), variable, value);
    if (values) this.#values.set(id, values);
    else this.#values.delete(id);
    if (this.list) void this.#judge(this.list);
  }

  readonly #take = (text: string): void => {
    if (text.trim() !== "") void this.#read({ text });
  };

  /** Takes a file that was dropped or chosen. */
  takeFile(file: File): void {
    textOf(file).then(
      (text) => void this.#read({ text }),
      (problem: unknown) => (this.problem = problemInWords(problem, this.context)),
    );
  }

  readonly #save = (): void => {
    const { saveFile, words } = this.context;
    const all = this.list?.items.map(({ template }) => template) ?? [];
    const content = JSON.stringify(all.length === 1 ? all[0] : all, null, 2);
    saveFile(`${words.templates.fileName}.json`, "application/json", content);
  };

  async #read(request: ReadTemplatesRequest): Promise<void> {
    this.#values.clear();
    this.isChanged = false;
    await this.#asked(async (engine) => this.#judge(await engine.call("readTemplates", request)));
  }

  async #mend(id: string, fix: Finding["fixes"][number]): Promise<void> {
    const { list } = this;
    if (!list) return;
    const items = list.items.map((item) =>
      item.id === id ? { ...item, template: mendedTemplate(item.template, fix) } : item,
    );
    this.isChanged = true;
    await this.#judge({ ...list, items });
  }

  async #judge(list: TemplateList): Promise<void> {
    const { exceptions, own } = this.view.input;
    await this.#asked(async (engine) => {
      this.report = await engine.call("lint", {
        platform: "whatsapp",
        kind: "template",
        items: list.items.map((item) => {
          const values = this.#values.get(item.id);
          return { ...item, ...(values && { values }) };
        }),
        settings: lintSettings(exceptions, own),
      });
      this.list = list;
    });
  }

  async #asked(ask: (engine: EngineClient) => Promise<void>): Promise<void> {
    this.problem = null;
    try {
      await ask(this.context.engine);
    } catch (problem) {
      this.problem =
        problem instanceof EngineError
          ? `${this.context.sentence(problem.code)} ${problem.path}`
          : problemInWords(problem, this.context);
    }
  }
}

define("liaotai-check-templates", TemplatesView);
