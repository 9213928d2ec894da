import type { Words } from "../words.js";

export const shops: Words["shops"] = {
  viewsTitle: "看这家店的方式",
  views: { groups: "群组设置", preview: "预览", expectations: "预期结果", "what-if": "假如" },
  shop: "店铺",
  unnamed: "未命名的店铺",
  /** What a change is called, after "Undo:". */
  changes: {
    opened: "打开“{name}”",
    sample: "加入示例“{name}”",
  },
};
