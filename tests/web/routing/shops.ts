import type { RoutingReport, Scenario, Shop } from "liaotai";

/** A small shop: a main account and two agents, one of them in a group. */
export const shop: Shop = {
  id: "shop",
  name: "Shop",
  routing: true,
  mainAccountJoins: false,
  members: [
    { id: "boss", name: "Boss", main: true, chatPermission: true, createdAt: 0 },
    { id: "anna", name: "Anna", chatPermission: true, createdAt: 1 },
    { id: "bert", chatPermission: true, createdAt: 2 },
  ],
  groups: [{ id: "presale", name: "Presale", sources: ["product-page", "campaign"], members: ["anna"] }],
};

export const scenario: Scenario = {
  shop,
  events: [
    { at: 2000, type: "message", buyer: "b1", source: "product-page" },
    { at: 1000, type: "presence", member: "anna", presence: "online" },
    { at: 2000, type: "read", buyer: "b1" },
  ],
};

/** A report without anything in it. */
export const emptyReport: RoutingReport = {
  decisions: [],
  members: [],
  buffer: [],
  bufferShares: [],
  timeline: [],
  conversations: [],
  warnings: [],
};
