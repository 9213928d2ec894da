import type { Shop, ShopFix, ShopProblem } from "liaotai";
import type { PropertyDeclarations } from "lit";
import { Part } from "../../workbench/part.js";
import type { ChangeName } from "../history.js";
import type { Names } from "../names.js";
import type { Shops } from "../routing-view.js";
import type { MemberRow, Place } from "./problem-places.js";

/** A member on its way to another group: held by the pointer, or picked up with the keyboard. */
export interface Carried {
  readonly member: string;
  /** The group that it would go to now; `null` for outside the groups, nothing where it can't be dropped. */
  readonly over: number | null | undefined;
  readonly by: "pointer" | "keys";
}

/** What the parts of the editor show beside the shop itself. */
export interface EditorView {
  readonly names: Names;
  readonly rows: { readonly groups: readonly MemberRow[][]; readonly outside: readonly MemberRow[] };
  readonly problems: ReadonlyMap<Place, readonly ShopProblem[]>;
  /** The member whose fields are open, by its place. */
  readonly edited: number | null;
  readonly carried: Carried | null;
  /** What the last move did, to be said where the member went. */
  readonly moved: { readonly group: number | null; readonly text: string } | null;
}

/** What the parts of the editor may ask it to do. */
export interface EditorActions {
  change(name: ChangeName, shop: Shop): void;
  /** Moves a member into the group at a place, or out of the groups. */
  move(member: string, group: number | null): void;
  mend(fix: ShopFix): void;
  /** Opens the fields of the member at a place, or closes them. */
  edit(member: number | null): void;
  /** Opens the window in which a group is set up; with `null` a new one. */
  editGroup(group: number | null): void;
  /** The pointer takes a member's grip. */
  take(event: PointerEvent, member: string): void;
  /** A key on a member's grip. */
  key(event: KeyboardEvent, member: string): void;
  /** Puts back what is carried. */
  putBack(): void;
}

/** The base of the parts of the editor. */
export abstract class EditorPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    shops: { attribute: false },
    view: { attribute: false },
    actions: { attribute: false },
  };

  declare shops: Shops;
  declare view: EditorView;
  declare actions: EditorActions;
}
