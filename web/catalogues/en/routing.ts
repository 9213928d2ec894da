import type { Words } from "../words.js";

export const routing: Words["routing"] = {
  title: "Chat groups",
};
