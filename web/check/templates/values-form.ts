import type { TemplateValues, WhatsAppTemplate } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import type { ToolContext } from "../../workbench/tool.js";
import { type TemplateVariable, variablesOf } from "./template-values.js";

/** What a template will be filled with, so that its length and what the Cloud API refuses are seen before it is sent. */
export function valuesForm(
  template: WhatsAppTemplate,
  values: TemplateValues | undefined,
  { say, words }: ToolContext,
  put: (variable: TemplateVariable, value: string) => void,
): TemplateResult | typeof nothing {
  const { templates } = words;
  const variables = variablesOf(template);
  if (variables.length === 0) return nothing;
  return html`<details>
    <summary class="small">${templates.values}</summary>
    <div class="row">
      ${variables.map(
        (variable) =>
          html`<label>
            <span class="soft small"
              >${say(templates.valueOf, { part: templates.parts[variable.part], name: variable.name })}</span
            >
            <input
              .value=${values?.[variable.part]?.[variable.name] ?? ""}
              @change=${(event: Event) => put(variable, (event.target as HTMLInputElement).value)}
            />
          </label>`,
      )}
    </div>
  </details>`;
}
