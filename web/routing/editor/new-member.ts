import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { message } from "../../components/state.js";
import { define } from "../../workbench/part.js";
import { EditorPart } from "./editor-part.js";
import { addMember, freshId } from "./shop-changes.js";

const minuteMs = 60_000;

/** Adds a member to the shop: someone with the chat permission whose account is new. */
export class NewMember extends EditorPart {
  static override properties: PropertyDeclarations = {
    ...EditorPart.properties,
    nameMissing: { state: true },
  };

  declare protected nameMissing: boolean;

  constructor() {
    super();
    this.nameMissing = false;
  }

  protected override render(): TemplateResult {
    const words = this.context.words.shops.members;
    return html`<form class="row" novalidate @submit=${this.#add}>
        <label
          >${words.name}
          <input name="name" maxlength="60" autocomplete="off" aria-invalid=${this.nameMissing} />
        </label>
        <button>${words.add}</button>
      </form>
      ${this.nameMissing ? message("bad", words.nameMissing, { alert: true }) : nothing}`;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form).get("name");
    const name = typeof typed === "string" ? typed.trim() : "";
    this.nameMissing = name === "";
    form.querySelector("input")?.focus();
    if (name === "") return;
    form.reset();
    const { present: shop } = this.shops;
    const createdAt = Math.floor(Date.now() / minuteMs) * minuteMs;
    this.actions.change(
      { change: "memberAdded", args: { member: name } },
      addMember(shop, { id: freshId("member", shop.members), name, chatPermission: true, createdAt }),
    );
  };
}

define("liaotai-new-member", NewMember);
