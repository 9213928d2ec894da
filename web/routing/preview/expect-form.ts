import type { Decision, Shop } from "liaotai";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { define, Part } from "../../workbench/part.js";
import type { Names } from "../names.js";
import type { Expected } from "./view.js";

/** Where the chat of a decision must go from now on: where it went, unless another place is chosen. */
export class ExpectForm extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    decision: { attribute: false },
    shop: { attribute: false },
    names: { attribute: false },
    save: { attribute: false },
    chosen: { state: true },
  };

  declare decision: Decision;
  declare shop: Shop;
  declare names: Names;
  declare save: (to: Expected) => void;
  /** The chosen place: `buffer`, or `member:` or `group:` and the id. */
  declare protected chosen: string;

  constructor() {
    super();
    this.chosen = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { member } = this.decision;
    if (changed.has("decision")) this.chosen = member === null ? "buffer" : `member:${member}`;
  }

  protected override render(): TemplateResult {
    const { words, say } = this.context;
    const { expect } = words.preview;
    const option = (value: string, name: string): TemplateResult =>
      html`<option value=${value} ?selected=${value === this.chosen}>${name}</option>`;
    return html`<form class="row expect" @submit=${this.#submit}>
      <label
        >${say(expect.mustGoTo, { buyer: this.decision.buyer })}
        <select @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
          <optgroup label=${words.routing.step.members}>
            ${this.shop.members.map(({ id }) => option(`member:${id}`, this.names.member(id)))}
          </optgroup>
          <optgroup label=${expect.groups}>
            ${this.shop.groups.map(({ id }) => option(`group:${id}`, this.names.group(id)))}
          </optgroup>
          ${option("buffer", words.routing.buffer.title)}
        </select>
      </label>
      <button class="primary">${expect.save}</button>
      <p class="soft small">${expect.about}</p>
    </form>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.save(expectedFrom(this.chosen));
  };
}

function expectedFrom(chosen: string): Expected {
  const id = chosen.slice(chosen.indexOf(":") + 1);
  if (chosen.startsWith("member:")) return { member: id };
  return chosen.startsWith("group:") ? { group: id } : { buffer: true };
}

define("liaotai-expect-form", ExpectForm);
