import type { Words } from "../words.js";

export const files: Words["files"] = {
  drop: "把文件拖到这里，或",
  open: "选择文件",
  unreadable: "读不到文件“{file}”：{reason}",
  empty: "文件“{file}”是空的。",
  binary: "文件“{file}”不是文本文件。请提供 {expected}。",
  tooLarge: "文件“{file}”有 {size} MB，超过 {limit} MB 的上限。",
  notJson: "“{file}”不是正确的 JSON：第 {line} 行第 {column} 个字附近读不下去。",
  pasted: "粘贴的内容",
};
