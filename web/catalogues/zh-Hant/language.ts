import type { Language } from "../language.js";

/** Regions that write Chinese in Traditional characters, for tags without a script. */
const regions = ["TW", "HK", "MO"];

export const language: Language = {
  name: "繁體中文",
  order: 1,
  speaks: ({ language: tongue, script, region }) =>
    tongue === "zh" && (script === "Hant" || (!script && regions.includes(region ?? ""))),
  rulesIn: "zh-Hant",
  notLoaded: {
    language: "繁體中文的文字沒有載入。請確認網路後再試一次；還是不行的話，請重新整理網頁。",
    retry: "再試一次",
  },
};
