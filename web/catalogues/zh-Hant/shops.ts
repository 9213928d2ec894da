/** The shops that the routing tool works on, their changes, and the views of them. */
export const shops = {
  viewsTitle: "看這個賣場的方式",
  views: { groups: "群組設定", preview: "預覽", expectations: "預期結果", "what-if": "假如" },
  shop: "賣場",
  unnamed: "未命名的賣場",
  /** What a change is called, after "Undo:". */
  changes: {
    opened: "開啟「{name}」",
    sample: "加入範例「{name}」",
  },
} as const;
