import type { Words } from "../words.js";

export const files: Words["files"] = {
  fileEmpty: "“{name}”是空的。",
  fileBinary: "“{name}”不是文本文件，是别的文件（{kind}）。",
  fileUndecodable: "“{name}”的文字编码认不出来，请另存为 UTF-8 再试一次。",
  fileNotOfEncoding: "“{name}”不是 {encoding} 编码，仍按原来的方式读取。",
  fileUnreadable: "读不到“{name}”：{reason}",
  fileNoWorkbook: "读不出“{name}”：文件损坏，或不是 XLSX 工作簿。",
  fileTooLarge: "“{name}”有 {size} MB，超过 {limit} MB 的上限。",
  fileUnpacksTooLarge: "“{name}”解开后有 {size} MB，超过上限 {limit} MB，没有读取。",
  fileNoText: "“{name}”里没有可以用的文字。",
  notJson: "“{name}”不是正确的 JSON：读到第 {line} 行第 {column} 个字就读不下去了。",
  pasted: "粘贴的内容",
};
