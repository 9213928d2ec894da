import type { Locale } from "./locale.js";

interface NotLoaded {
  readonly language: string;
  readonly retry: string;
}

/** What the page says when a language can't be loaded: the only words that are there in every language. */
export const notLoaded: Readonly<Record<Locale, NotLoaded>> = {
  "zh-Hant": {
    language: "繁體中文的文字沒有載入。請確認網路後再試一次；還是不行的話，請重新整理網頁。",
    retry: "再試一次",
  },
  "zh-Hans": {
    language: "简体中文的文字没有加载。请确认网络后再试一次；还是不行的话，请刷新网页。",
    retry: "再试一次",
  },
  en: {
    language:
      "The English words did not load. Check the connection and try again; if that does not help, reload the page.",
    retry: "Try again",
  },
};
