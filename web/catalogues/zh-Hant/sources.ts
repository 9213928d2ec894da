/** Where a rule is written, and how good that document is. */
export const sources = {
  tiers: { official: "官方", partner: "合作夥伴", secondary: "第三方整理", community: "社群經驗" },
  page: "第 {page} 頁",
  quoted: "第 {page} 頁：「{words}」",
  published: "{date}發布",
  reviewed: "{date}核對",
} as const;
