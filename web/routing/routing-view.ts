import type { Presence, RoutingEvent, Scenario, Shop, ShopProblem } from "liaotai";
import type { CSSResult, TemplateResult } from "lit";
import type { Words } from "../catalogues/words.js";
import type { EngineError } from "../engine/client.js";
import type { ToolContext } from "../workbench/tool.js";
import type { Expectations } from "./expectations/expectations.js";
import type { ChangeName } from "./history.js";
import type { SampleId } from "./samples.js";

export type RoutingViewId = keyof Words["shops"]["views"];

/** One view of the routing tool: the shop's groups, a preview, … Its code comes when it is opened. */
export interface RoutingView {
  readonly id: RoutingViewId;
  /** Styles of the view's elements, which live in the workbench's shadow root. */
  readonly styles: readonly CSSResult[];
  /** Draws the view, for an element that takes `.context` and `.shops`. A view that was opened stays while another is shown. */
  render(context: ToolContext, shops: Shops, expectations: Expectations): TemplateResult;
}

/** A shop as it was saved under a name. */
export interface ShopVersion {
  readonly name: string;
  readonly savedAt: number;
  readonly shop: Shop;
}

/** One of the shops on the page. */
export interface ShopEntry {
  /** Names the entry on this device, for ever; shops from files may share their ids. */
  readonly key: string;
  readonly shop: Shop;
  readonly versions: readonly ShopVersion[];
  /** What came with the shop's file or sample: where the story of its preview begins. */
  readonly events: readonly RoutingEvent[];
  readonly until?: NonNullable<Scenario["until"]>;
  /** How the file reads the deck. */
  readonly readings?: NonNullable<Scenario["readings"]>;
  /** The market that the shop sells in, as an ISO 3166 code. */
  readonly region: string;
  /** The sample that the shop began as. */
  readonly sample?: SampleId;
}

/** What the engine says of the shop that is looked at. */
export interface ShopCheck {
  /** The shop that this is about; while another answer is awaited, the one before, and none before the first. */
  readonly shop: Shop | null;
  readonly problems: readonly ShopProblem[];
  /** Why the shop could not be checked. Its path is a pointer into `{ shop }`. */
  readonly refusal: EngineError | null;
}

/** A change that was made or taken back, as a list shows it. */
export interface MadeChange {
  readonly name: ChangeName;
  readonly at: number;
}

/**
 * The shops on the page, one of which all views look at. A new object whenever anything in it changes: a view compares
 * `present` to know whether its shop is another one.
 */
export interface Shops {
  readonly entries: readonly ShopEntry[];
  /** The entry that is looked at. */
  readonly entry: ShopEntry;
  /** Its shop. */
  readonly present: Shop;
  readonly check: ShopCheck;
  /** Who is there at the end of the preview's story, by member; who is not named is offline. */
  readonly presences: Readonly<Record<string, Presence>>;

  /** The changes made, the latest last. */
  readonly past: readonly MadeChange[];
  /** The changes taken back, the next to be made again last. */
  readonly future: readonly MadeChange[];
  /** The present shop as it was before the last `count` changes; `null` when it was not there then. */
  readonly presentBefore: (count: number) => Shop | null;
  /** Whether the present will be there after a reload, and since when. */
  readonly saved:
    { readonly state: "saving" | "not-kept" } | { readonly state: "saved"; readonly at: number };

  /** Puts `shop` in the place of the present one, as one change that can be undone by its name. */
  readonly change: (name: ChangeName, shop: Shop) => void;
  /** Changes more than the shop: its versions, its region. */
  readonly changeEntry: (
    name: ChangeName,
    change: Partial<Pick<ShopEntry, "shop" | "versions" | "region">>,
  ) => void;
  /** Adds a shop, with what came with it, and looks at it. Answers its key. */
  readonly add: (name: ChangeName, scenario: Scenario, sample?: SampleId, region?: string) => string;
  /** Takes a shop off the page. A page without shops gets an empty one. */
  readonly remove: (name: ChangeName, key: string) => void;
  /** Looks at another shop. No change: there is nothing to undo. */
  readonly choose: (key: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes back or on to where `count` changes have been made. */
  readonly goTo: (count: number) => void;
  /** The preview tells who is there at the end of its story. */
  readonly tellPresences: (presences: Readonly<Record<string, Presence>>) => void;
  /** Shows another view. */
  readonly open: (view: RoutingViewId) => void;
}
