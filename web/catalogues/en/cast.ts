import type { Cast } from "../../routing/sample-cast.js";

/** Who is in the sample shops, by what the samples' files call them. */
export const cast: Cast = {
  暖冬選物: "Warm Winter",
  售前客服: "Pre-sale",
  售後客服: "After-sale",
  "店長（主帳號）": "Manager (main account)",
  佳穎: "Joy",
  柏翰: "Ben",
  怡君: "June",
  志豪: "Howard",
  雅婷: "Tina",
  "小陳（倉庫）": "Chen (warehouse)",
  "淑芬（會計）": "Fiona (accounts)",
  "小林（新人）": "Lynn (new)",
  小雨天: "rainy.day",
  阿布: "abu",
  鹿角蕨: "staghorn",
  慢慢來: "take.it.easy",
  買家: "Buyer",
};
