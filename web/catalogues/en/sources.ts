import type { Words } from "../words.js";

export const sources: Words["sources"] = {
  tiers: { official: "Official", partner: "Partner", secondary: "Second-hand", community: "Community" },
  page: "page {page}",
  quoted: "page {page}: “{words}”",
  published: "published {date}",
  reviewed: "reviewed {date}",
};
