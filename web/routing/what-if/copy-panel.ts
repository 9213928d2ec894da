import type { Shop } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { define } from "../../workbench/part.js";
import { groupOf, moveMember, withGroup, withMember } from "../editor/shop-changes.js";
import { WhatIfPart } from "./view.js";

/** A copy of the shop to change here: its switches, its groups, and who is in which. */
export class CopyPanel extends WhatIfPart {
  protected override render(): TemplateResult {
    const { words, shops } = this.view;
    const text = words.shops;
    const copy = this.#copy;
    const changed = JSON.stringify(copy) !== JSON.stringify(shops.present);
    return html`<div class="stack copy">
      <p class="soft small">${text.copyTitle}</p>
      <div class="row checks">
        ${this.#check(text.routing, copy.routing, (routing) => this.#change({ ...copy, routing }))}
        ${this.#check(text.mainAccountJoins, copy.mainAccountJoins, (mainAccountJoins) =>
          this.#change({ ...copy, mainAccountJoins }),
        )}
      </div>
      ${copy.groups.length === 0 ? nothing : this.#groups(copy)}
      ${copy.members.length === 0 ? nothing : this.#members(copy)}
      <div class="row">
        <button type="button" ?disabled=${!changed} @click=${() => this.actions.change({ copy: null })}>
          ${text.copyRestart}
        </button>
        <button type="button" ?disabled=${!changed} @click=${this.#adopt}>${text.copyAdopt}</button>
      </div>
    </div>`;
  }

  get #copy(): Shop {
    const { inputs, shops } = this.view;
    return inputs.copy ?? shops.present;
  }

  #groups(copy: Shop): TemplateResult {
    return html`<fieldset class="row checks">
      <legend class="soft small">${this.view.words.shops.groups}</legend>
      ${copy.groups.map((group, place) =>
        this.#check(group.name ?? group.id, group.enabled !== false, (enabled) =>
          this.#change(withGroup(copy, place, { enabled })),
        ),
      )}
    </fieldset>`;
  }

  #members(copy: Shop): TemplateResult {
    const { words, names } = this.view;
    const { say } = this.context;
    const text = words.shops;
    return html`<div class="scroll-sideways" tabindex="0" role="region" aria-label=${text.copyTitle}>
      <table class="narrow">
        <thead>
          <tr>
            <th scope="col">${text.member}</th>
            <th scope="col">${text.group}</th>
            <th scope="col">${text.permission}</th>
          </tr>
        </thead>
        <tbody>
          ${copy.members.map((member, place) => {
            const name = names.member(member.id);
            const group = groupOf(copy, member.id);
            return html`<tr>
              <th scope="row">${name}</th>
              <td>
                <select
                  aria-label=${say(text.memberGroup, { member: name })}
                  @change=${(event: Event) => {
                    const { value } = event.target as HTMLSelectElement;
                    this.#change(moveMember(copy, member.id, value === "" ? null : Number(value)));
                  }}
                >
                  <option value="" .selected=${group === undefined}>${text.noGroup}</option>
                  ${copy.groups.map(
                    (each, index) =>
                      html`<option value=${index} .selected=${each === group}>
                        ${each.name ?? each.id}
                      </option>`,
                  )}
                </select>
              </td>
              <td>
                <label class="alone">
                  <input
                    type="checkbox"
                    aria-label=${say(text.permissionOf, { member: name })}
                    .checked=${member.chatPermission}
                    @change=${(event: Event) =>
                      this.#change(
                        withMember(copy, place, {
                          chatPermission: (event.target as HTMLInputElement).checked,
                        }),
                      )}
                  />
                </label>
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  #check(label: string, checked: boolean, change: (checked: boolean) => void): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  }

  #change(copy: Shop): void {
    this.actions.change({ copy });
  }

  readonly #adopt = (): void => {
    const copy = this.#copy;
    this.view.shops.change({ text: this.view.words.shops.adopted }, copy);
    this.actions.change({ copy: null });
  };
}

define("liaotai-what-if-copy", CopyPanel);
