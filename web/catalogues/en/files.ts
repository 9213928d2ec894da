import type { Words } from "../words.js";

export const files: Words["files"] = {
  fileEmpty: "“{name}” is empty.",
  fileBinary: "“{name}” is not text but another kind of file ({kind}).",
  fileUndecodable: "The encoding of “{name}” can’t be told; save it as UTF-8 and try again.",
  fileNotOfEncoding: "“{name}” is not in {encoding}; it is still read as before.",
  fileUnreadable: "“{name}” can’t be read: {reason}",
  fileNoWorkbook: "“{name}” can’t be read: it is damaged, or no XLSX workbook.",
  fileTooLarge: "“{name}” has {size} MB, more than the limit of {limit} MB.",
  fileUnpacksTooLarge: "“{name}” unpacks to {size} MB, more than the limit of {limit} MB; it was not read.",
  fileNoText: "“{name}” holds no text to use.",
  notJson: "“{name}” is not proper JSON: it can’t be read on from line {line}, character {column}.",
  pasted: "what was pasted",
};
