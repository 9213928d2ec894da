/** The names of the tools, and the question that each answers. */
export const tools = {
  routing: { name: "聊聊分組", question: "這則聊聊會分給誰？" },
  check: { name: "訊息檢查", question: "這段話可以發嗎？" },
  library: { name: "快捷回覆庫", question: "這個問題，該怎麼回？" },
  windows: { name: "回覆時限", question: "最晚什麼時候要回覆？" },
  sending: { name: "發送把關", question: "這則訊息可以發嗎？" },
  rules: { name: "規則", question: "什麼不能發，為什麼？" },
  project: { name: "專案", question: "怎麼保存與分享？" },
} as const;
