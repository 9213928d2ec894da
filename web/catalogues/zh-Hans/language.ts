import type { Language } from "../language.js";

export const language: Language = {
  name: "简体中文",
  order: 2,
  // Whoever writes Chinese otherwise than in Traditional characters.
  speaks: (tag) => tag.language === "zh",
  rulesIn: "zh-Hans",
  notLoaded: {
    language: "简体中文的文字没有加载。请确认网络后再试一次；还是不行的话，请刷新网页。",
    retry: "再试一次",
  },
};
