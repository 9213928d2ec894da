import type { Words } from "../words.js";

export const sources: Words["sources"] = {
  tiers: { official: "official", partner: "partner", secondary: "second-hand", community: "community" },
  page: "page {page}",
  quoted: "page {page}: “{words}”",
  published: "published {date}",
  reviewed: "reviewed {date}",
};
