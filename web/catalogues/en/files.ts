import type { Words } from "../words.js";

export const files: Words["files"] = {
  drop: "Drop a file here, or",
  open: "choose a file",
  unreadable: "The file “{file}” can't be read: {reason}",
  empty: "The file “{file}” is empty.",
  binary: "The file “{file}” is not a text file. Give me {expected}.",
  tooLarge: "The file “{file}” has {size} MB, more than the limit of {limit} MB.",
  notJson: "“{file}” is not proper JSON: it can't be read on from line {line}, character {column}.",
  pasted: "what was pasted",
};
