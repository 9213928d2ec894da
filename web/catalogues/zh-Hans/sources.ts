import type { Words } from "../words.js";

export const sources: Words["sources"] = {
  tiers: { official: "官方", partner: "合作伙伴", secondary: "第三方整理", community: "社区经验" },
  page: "第 {page} 页",
  quoted: "第 {page} 页：“{words}”",
  published: "{date}发布",
  reviewed: "{date}核对",
};
