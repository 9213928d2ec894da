import type { Member } from "liaotai";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { fromLocalField, offsetInWords, toLocalField } from "../../windows/local-time.js";
import type { ChangeName } from "../history.js";
import { EditorPart } from "./editor-part.js";
import { setMainAccount, withMember } from "./shop-changes.js";

function instant(value: number | string): number {
  return typeof value === "number" ? value : Date.parse(value);
}

/** The fields of one member. Each is a change of its own as soon as it is left. */
export class MemberForm extends EditorPart {
  static override properties: PropertyDeclarations = {
    ...EditorPart.properties,
    place: { attribute: false },
    refused: { state: true },
  };

  /** The member's place in the shop. */
  declare place: number;
  declare protected refused: string | null;

  constructor() {
    super();
    this.refused = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const member = this.shops.present.members[this.place];
    if (!member) return nothing;
    const words = this.context.words.shops.members;
    const created = instant(member.createdAt);
    return html`<div class="stack member-form">
      <div class="row">
        <label
          >${words.name}
          <input
            name="name"
            maxlength="60"
            .value=${member.name ?? member.id}
            @change=${(event: Event) => this.#rename(member, event.target as HTMLInputElement)}
          />
        </label>
        <label
          >${words.created}
          <input
            name="created"
            type="datetime-local"
            .value=${toLocalField(created)}
            @change=${(event: Event) => this.#setCreated(member, event.target as HTMLInputElement)}
          />
          <span class="soft small">${offsetInWords(created)}</span>
        </label>
      </div>
      <div class="row">
        ${this.#flag("permission", words.permission, member.chatPermission, (on) =>
          this.#change(on ? "permissionGiven" : "permissionTaken", member, { chatPermission: on }),
        )}
        ${this.#flag("main", words.main, member.main ?? false, (on) => this.#setMain(member, on))}
        <button type="button" @click=${() => this.actions.edit(null)}>${words.done}</button>
      </div>
      ${this.refused === null ? nothing : message("bad", this.refused, { alert: true })}
    </div>`;
  }

  #flag(name: string, label: string, on: boolean, turn: (on: boolean) => void): TemplateResult {
    return html`<label
      ><input
        type="checkbox"
        name=${name}
        .checked=${on}
        @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
      />${label}</label
    >`;
  }

  #rename(member: Member, field: HTMLInputElement): void {
    const name = field.value.trim();
    const was = member.name ?? member.id;
    this.refused = name === "" ? this.context.words.shops.members.nameMissing : null;
    if (name === "" || name === was) return;
    const change: ChangeName = { change: "memberRenamed", args: { from: was, to: name } };
    this.actions.change(change, withMember(this.shops.present, this.place, { name }));
  }

  #setCreated(member: Member, field: HTMLInputElement): void {
    const createdAt = fromLocalField(field.value);
    this.refused = createdAt === null ? this.context.words.shops.members.createdMissing : null;
    if (createdAt !== null) this.#change("created", member, { createdAt });
  }

  #setMain(member: Member, on: boolean): void {
    const shop = setMainAccount(this.shops.present, on ? this.place : null);
    this.actions.change(
      { change: on ? "becameMain" : "noLongerMain", args: { member: member.name ?? member.id } },
      shop,
    );
  }

  #change(
    name: "permissionGiven" | "permissionTaken" | "created",
    member: Member,
    change: Partial<Member>,
  ): void {
    this.actions.change(
      { change: name, args: { member: member.name ?? member.id } },
      withMember(this.shops.present, this.place, change),
    );
  }
}

define("liaotai-member-form", MemberForm);
