import type { Cast } from "../../routing/sample-cast.js";

/** Who is in the sample shops, by what the samples' files call them. */
export const cast: Cast = {
  暖冬選物: "暖冬选物",
  售後客服: "售后客服",
  "店長（主帳號）": "店长（主账号）",
  佳穎: "佳颖",
  "小陳（倉庫）": "小陈（仓库）",
  "淑芬（會計）": "淑芬（会计）",
  慢慢來: "慢慢来",
  買家: "买家",
};
