/** The same messages on every platform. */
export const matrix = {
  title: "各平台的結果",
  message: "訊息",
  mayBeSent: { other: "{count} 則可以發" },
  phones: "買家手機上看到的樣子",
  over: { other: "超過 {count} 字元" },
  empty: "還沒有訊息。先到「逐則檢查」輸入、貼上，或開啟一個檔案。",
  first: "共 {count} 則，這裡只比較前 {shown} 則。",
  changed: "從{from}換到{to}：{parts}。",
  changedNothing: "從{from}換到{to}：每一則的結果都一樣。",
  stricter: { other: "{count} 則變嚴格（第 {ids} 則）" },
  looser: { other: "{count} 則變寬鬆（第 {ids} 則）" },
} as const;
