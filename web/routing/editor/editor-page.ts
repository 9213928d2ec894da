import type { Shop, ShopFix } from "liaotai";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { inARow } from "../../catalogues/han-spacing.js";
import { message } from "../../components/state.js";
import { FileDrop } from "../../files/file-drop.js";
import { define, Part } from "../../workbench/part.js";
import { changeInWords, nameOfFix } from "../change-in-words.js";
import { patched, PatchProblem } from "../json-patch.js";
import { Names } from "../names.js";
import type { Shops } from "../routing-view.js";
import type { EditorActions, EditorView } from "./editor-part.js";
import type { GroupDialog } from "./group-dialog.js";
import { type CarryHost, MemberCarry } from "./member-carry.js";
import type { OpenShop } from "./open-shop.js";
import "./open-shop.js";
import { memberRows, problemsByPlace } from "./problem-places.js";
import { groupOf, moveMember } from "./shop-changes.js";
import "./shop-details.js";
import "./shop-list.js";
import "./undo-bar.js";
import { undoKey } from "./undo-key.js";

/** Who answers a shop's chats: its switches, groups and members, and everything that was ever changed in them. */
export class EditorPage extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { attribute: false },
    listing: { state: true },
    edited: { state: true },
    moved: { state: true },
    outdated: { state: true },
  };

  declare shops: Shops;
  /** Whether all shops are listed, in place of one shop's details. */
  declare protected listing: boolean;
  declare protected edited: number | null;
  /** What the last move did, and the shop that it led to: any other change makes it old. */
  declare protected moved: { group: number | null; text: string; shop: Shop } | null;
  /** Whether a fix was asked for that no longer fits. */
  declare protected outdated: boolean;

  readonly #carry = new MemberCarry(this);
  /** What had the focus before the changes were drawn that have come since it was last seen to. */
  #focused: HTMLElement | null = null;
  /** How often a change was drawn: the focus is seen to after the last of several. */
  #drawn = 0;
  readonly #fileDrop = new FileDrop(this, (file) => void this.#takeFile(file));

  constructor() {
    super();
    this.listing = false;
    this.edited = null;
    this.moved = null;
    this.outdated = false;
    // A click anywhere in the editor makes it the place that Ctrl+Z is for.
    this.tabIndex = -1;
    this.addEventListener("keydown", (event) => {
      const turn = undoKey(event);
      if (turn === null) return;
      event.preventDefault();
      if (turn === "undo") this.shops.undo();
      else this.shops.redo();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get("shops") as Shops | undefined;
    if (!before) return;
    const focused = (this.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    if (focused && this.contains(focused)) this.#focused = focused;
    if (before.entry.key !== this.shops.entry.key || !this.shops.present.members[this.edited ?? -1]) {
      this.edited = null;
    }
    if (before.present !== this.shops.present) this.outdated = false;
    this.#sayChange(before);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("shops")) void this.#keepFocus();
  }

  readonly targets = (): readonly (number | null)[] => [
    ...this.shops.present.groups.map((_, place) => place),
    null,
  ];

  readonly groupOfMember = (member: string): number | null => {
    const { groups } = this.shops.present;
    const group = groupOf(this.shops.present, member);
    return group ? groups.indexOf(group) : null;
  };

  readonly told: CarryHost["told"] = (event, { member, over, by }) => {
    if (by === "pointer") return;
    const words = this.context.words.shops.members;
    const names = new Names(this.shops.present, this.context.words);
    const args = { member: names.member(member), group: this.#groupName(over ?? null) };
    this.context.announce(this.context.say(words[event], args));
  };

  readonly drop = (member: string, group: number | null): void => {
    this.#actions.move(member, group);
  };

  readonly #actions: EditorActions = {
    change: (name, shop) => this.shops.change(name, shop),
    move: (member, group) => this.#move(member, group),
    mend: (fix) => this.#mend(fix),
    edit: (member) => (this.edited = this.edited === member ? null : member),
    editGroup: (group) => void this.querySelector<GroupDialog>("liaotai-group-dialog")?.open(group),
    take: (event, member) => this.#carry.take(event, member),
    key: (event, member) => this.#carry.key(event, member),
    putBack: () => this.#carry.putBack(),
  };

  protected override render(): TemplateResult {
    const { context, shops } = this;
    const words = context.words.shops;
    const view = this.#view();
    const actions = this.#actions;
    return html`
      <div class="headline">
        <h2 class="soft">${this.listing ? words.list.question : words.editor.question}</h2>
        ${this.listing ? nothing : this.#summary()}
      </div>
      <liaotai-undo-bar .context=${context} .shops=${shops}></liaotai-undo-bar>
      ${this.#fileDrop.over ? message("good", context.words.routing.own.drop) : nothing}
      ${this.outdated ? message("caution", words.editor.outdated, { alert: true }) : nothing}
      <div class="stack" ?hidden=${!this.listing}>
        <liaotai-open-shop
          class="stack"
          .context=${context}
          .shops=${shops}
          .opened=${() => (this.listing = false)}
        ></liaotai-open-shop>
        ${
          this.listing
            ? html`<liaotai-shop-list
                .context=${context}
                .shops=${shops}
                .details=${(key: string) => this.#showDetails(key)}
              ></liaotai-shop-list>`
            : nothing
        }
      </div>
      ${
        this.listing
          ? nothing
          : html`<liaotai-shop-details
              .context=${context}
              .shops=${shops}
              .view=${view}
              .actions=${actions}
              .list=${() => (this.listing = true)}
            ></liaotai-shop-details>`
      }
    `;
  }

  #view(): EditorView {
    const { present, check } = this.shops;
    const carried = this.#carry.carried;
    return {
      names: new Names(present, this.context.words),
      rows: memberRows(present),
      // Places in the answer about another shop would be somebody else's.
      problems: problemsByPlace(present, check.shop === present ? check.problems : []),
      edited: this.edited,
      carried,
      moved: this.moved?.shop === present ? this.moved : null,
    };
  }

  /** How the settings stand, in one sentence. */
  #summary(): TemplateResult {
    const { say, words } = this.context;
    const { shop, problems, refusal } = this.shops.check;
    if (!shop) return html`<p class="answer">${words.workbench.engine.loading}</p>`;
    if (refusal) {
      const reason = this.context.sentence(refusal.code);
      return html`<p class="answer">${say(words.shops.editor.refused, { reason })}</p>`;
    }
    const count = (severity: string): number => problems.filter((each) => each.severity === severity).length;
    const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
      const number = count(severity);
      const sentence = { error: "errors", warning: "warnings", info: "notes" } as const;
      return number === 0 ? [] : [say(words.shops.editor[sentence[severity]], { count: number })];
    });
    const serious = count("error") + count("warning") > 0;
    return html`<p class="answer">${inARow(serious ? parts : [words.shops.editor.fine, ...parts])}</p>`;
  }

  /** A member belongs to one group: joining one is leaving the other, and that is said (deck page 12). */
  #move(member: string, group: number | null): void {
    const { present: shop } = this.shops;
    const from = groupOf(shop, member);
    const to = group === null ? undefined : shop.groups[group];
    if (from === to) return;
    const names = new Names(shop, this.context.words);
    const args = {
      member: names.member(member),
      ...(from && { from: names.group(from.id) }),
      ...(to && { to: names.group(to.id) }),
    };
    const change = !to ? "memberLeft" : from ? "memberMoved" : "memberJoined";
    const said = { memberLeft: "leftGroup", memberMoved: "movedHere", memberJoined: "joinedHere" } as const;
    const text = this.context.say(this.context.words.shops.groups[said[change]], args);
    const after = moveMember(shop, member, group);
    this.moved = { group, text, shop: after };
    this.shops.change({ change, args }, after);
  }

  #mend(fix: ShopFix): void {
    const { present } = this.shops;
    const name = nameOfFix(fix, new Names(present, this.context.words));
    try {
      this.shops.change(name, patched(present, fix.patch));
    } catch (problem) {
      if (!(problem instanceof PatchProblem)) throw problem;
      this.outdated = true;
    }
  }

  /** Says what was changed, undone or made again, by whatever part of the editor. */
  #sayChange(before: Shops): void {
    const { past, future, present } = this.shops;
    const last = past.at(-1)?.name;
    const takenBack = future.length > before.future.length ? future.at(-1)?.name : undefined;
    const name = takenBack ?? last;
    const isOld = !takenBack && (last === before.past.at(-1)?.name || past.length < before.past.length);
    if (!name || isOld || this.closest("[hidden]")) return;
    const change = changeInWords(name, this.context);
    const { undone, redone } = this.context.words.shops.history;
    const isAgain = before.future.some((step) => step.name === name);
    if (takenBack) this.context.announce(this.context.say(undone, { change }));
    else if (isAgain) this.context.announce(this.context.say(redone, { change }));
    else this.context.announce(this.moved?.shop === present ? this.moved.text : change);
  }

  #groupName(place: number | null): string {
    const { words } = this.context;
    const group = place === null ? undefined : this.shops.present.groups[place];
    return group ? (group.name ?? group.id) : words.routing.shop.outside;
  }

  /** What had the focus may be drawn elsewhere now, or be gone: a member keeps it where it went. */
  async #keepFocus(): Promise<void> {
    const drawn = ++this.#drawn;
    await this.querySelector<Part>("liaotai-shop-details")?.updateComplete;
    await new Promise(requestAnimationFrame);
    if (drawn !== this.#drawn) return;
    const focused = this.#focused;
    this.#focused = null;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!focused || !isLost) return;
    const grips = [...this.querySelectorAll<HTMLElement>("[data-grip]")];
    const moved = grips.find(({ dataset }) => dataset.grip === focused.dataset.grip);
    (moved ?? this).focus({ preventScroll: moved === undefined });
  }

  #showDetails(key: string): void {
    this.shops.choose(key);
    this.listing = false;
  }

  async #takeFile(file: File): Promise<void> {
    this.listing = true;
    await this.querySelector<OpenShop>("liaotai-open-shop")?.take(file);
  }
}

define("liaotai-shop-editor", EditorPage);
