import type { Words } from "../words.js";

export const shops: Words["shops"] = {
  viewsTitle: "Views of this shop",
  views: { groups: "Groups", preview: "Preview", expectations: "Expectations", "what-if": "What if" },
  shop: "Shop",
  unnamed: "Unnamed shop",
  /** What a change is called, after "Undo:". */
  changes: {
    opened: "open “{name}”",
    sample: "add the sample “{name}”",
  },
};
