import type { Words } from "../words.js";

export const routing: Words["routing"] = {
  title: "聊聊分组",
};
