import type { Member } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { builtInSources } from "../names.js";
import { EditorPart } from "./editor-part.js";
import { addGroup, changeGroup, freshId, groupOf } from "./shop-changes.js";

/** A group on its way: what the window's fields hold. */
interface Draft {
  /** The group's place; `null` for a new one. */
  readonly place: number | null;
  readonly name: string;
  readonly members: readonly string[];
  readonly sources: readonly string[];
  readonly own: string;
}

/** A new group, or one to be edited, as the platform asks for it: name, members, sources (deck pages 10 and 11). */
export class GroupDialog extends EditorPart {
  static override properties: PropertyDeclarations = {
    ...EditorPart.properties,
    draft: { state: true },
    nameMissing: { state: true },
  };

  declare protected draft: Draft | null;
  declare protected nameMissing: boolean;

  constructor() {
    super();
    this.draft = null;
    this.nameMissing = false;
  }

  /** Opens the window for the group at a place, or for a new one. */
  async open(place: number | null): Promise<void> {
    const group = place === null ? undefined : this.shops.present.groups[place];
    this.nameMissing = false;
    this.draft = {
      place: group ? place : null,
      name: group ? (group.name ?? group.id) : "",
      members: group?.members ?? [],
      sources: group?.sources ?? [],
      own: "",
    };
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
    this.querySelector("input")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft } = this;
    if (!draft) return nothing;
    const words = this.context.words.shops.dialog;
    const title =
      draft.place === null
        ? words.newTitle
        : this.context.say(words.editTitle, { group: this.#called(draft) });
    return html`<dialog class="panel" aria-label=${title} @close=${() => (this.draft = null)}>
      <form class="stack" novalidate @submit=${this.#save}>
        <h3>${title}</h3>
        <label class="field"
          ><span>${words.name}</span>
          <input
            maxlength="60"
            placeholder=${words.suggestions}
            aria-invalid=${this.nameMissing}
            .value=${draft.name}
            @input=${(event: Event) => this.#become({ name: (event.target as HTMLInputElement).value })}
          />
        </label>
        ${this.nameMissing ? message("bad", words.nameMissing, { alert: true }) : nothing}
        <fieldset>
          <legend>${words.members}</legend>
          ${this.#members(draft)}
        </fieldset>
        <fieldset>
          <legend>${words.sources}</legend>
          ${this.#sources(draft)}
        </fieldset>
        <div class="row">
          <button class="primary">${words.save}</button>
          <button type="button" @click=${this.#close}>${words.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  #called({ place }: Draft): string {
    const group = place === null ? undefined : this.shops.present.groups[place];
    return group ? this.view.names.group(group.id) : "";
  }

  #members(draft: Draft): TemplateResult {
    const { members } = this.shops.present;
    if (members.length === 0) {
      return html`<p class="soft small">${this.context.words.shops.dialog.noMembers}</p>`;
    }
    return html`<div class="choices">${members.map((member) => this.#member(member, draft))}</div>`;
  }

  #member(member: Member, draft: Draft): TemplateResult {
    const words = this.context.words.shops.dialog;
    const there = groupOf(this.shops.present, member.id);
    const own = draft.place === null ? undefined : this.shops.present.groups[draft.place];
    const chosen = draft.members.includes(member.id);
    const notes = [
      ...(there && there !== own
        ? [this.context.say(words.leaves, { group: this.view.names.group(there.id) })]
        : []),
      ...(member.chatPermission ? [] : [words.noPermission]),
    ];
    return html`<label
      ><input
        type="checkbox"
        .checked=${chosen}
        @change=${() => this.#become({ members: toggled(draft.members, member.id) })}
      />
      <span
        >${this.view.names.member(member.id)}
        ${notes.length === 0 ? nothing : html`<span class="soft small">${notes.join(" · ")}</span>`}</span
      ></label
    >`;
  }

  #sources(draft: Draft): TemplateResult {
    const words = this.context.words.shops.dialog;
    const own = draft.sources.filter((source) => !builtInSources.some((known) => known === source));
    const groups = this.shops.present.groups.flatMap(({ sources }) => sources);
    const all = new Set<string>([...builtInSources, ...groups, ...own]);
    return html`<div class="choices">
        ${[...all].map(
          (source) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${draft.sources.includes(source)}
                @change=${() => this.#become({ sources: toggled(draft.sources, source) })}
              />${this.view.names.source(source)}</label
            >`,
        )}
      </div>
      <div class="row">
        <label
          >${words.own}
          <input
            maxlength="60"
            .value=${draft.own}
            @input=${(event: Event) => this.#become({ own: (event.target as HTMLInputElement).value })}
            @keydown=${(event: KeyboardEvent) => {
              // Enter in this field adds the source; it does not save the group without it.
              if (event.key !== "Enter" || event.isComposing) return;
              event.preventDefault();
              this.#addOwn();
            }}
          />
        </label>
        <button type="button" @click=${() => this.#addOwn()}>${words.addOwn}</button>
      </div>`;
  }

  #become(change: Partial<Draft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change };
  }

  #addOwn(): void {
    if (!this.draft) return;
    this.#become({ sources: withOwn(this.draft), own: "" });
  }

  readonly #close = (): void => this.querySelector("dialog")?.close();

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const { draft } = this;
    if (!draft) return;
    const name = draft.name.trim();
    this.nameMissing = name === "";
    if (this.nameMissing) {
      this.querySelector("input")?.focus();
      return;
    }
    const parts = { name, members: draft.members, sources: withOwn(draft) };
    const shop = this.shops.present;
    const { place } = draft;
    this.#close();
    if (place === null) {
      const added = addGroup(shop, freshId("group", shop.groups), parts);
      this.actions.change({ change: "groupAdded", args: { group: name } }, added);
    } else {
      this.actions.change({ change: "groupChanged", args: { group: name } }, changeGroup(shop, place, parts));
    }
  };
}

/** The sources, with the word that was typed and not yet added. */
function withOwn({ sources, own }: Draft): readonly string[] {
  const word = own.trim();
  return word === "" || sources.includes(word) ? sources : [...sources, word];
}

function toggled(list: readonly string[], item: string): string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

define("liaotai-group-dialog", GroupDialog);
