import type { Words } from "../words.js";

export const matrix: Words["matrix"] = {
  title: "各平台的结果",
  message: "消息",
  mayBeSent: { other: "{count} 条可以发" },
  phones: "买家手机上看到的样子",
  over: { other: "超过 {count} 字符" },
  empty: "还没有消息。先到“逐条检查”输入、粘贴，或打开一个文件。",
  first: "共 {count} 条，这里只比较前 {shown} 条。",
  changed: "从{from}换到{to}：{parts}。",
  changedNothing: "从{from}换到{to}：每一条的结果都一样。",
  stricter: { other: "{count} 条变严格（第 {ids} 条）" },
  looser: { other: "{count} 条变宽松（第 {ids} 条）" },
};
