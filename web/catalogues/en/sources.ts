import type { Words } from "../words.js";

export const sources: Words["sources"] = {
  tiers: { official: "official", partner: "partner", secondary: "second-hand", community: "community" },
  published: "published {date}",
  reviewed: "reviewed {date}",
};
