import type { Words } from "../words.js";

export const bulk: Words["bulk"] = {
  about:
    "A whole file at once, up to a million messages; it can be stopped at any time, and what was found so far can be looked at.",
  open: "Open a large file",
  useOwn: { one: "Check the present {count} message", other: "Check the present {count} messages" },
  cancel: "Stop",
  reading: "Reading the file…",
  progress: "Progress",
  states: {
    running: "Checking: {done} of {all} messages, {count} findings so far.",
    done: "“{name}” has {all} messages, with {count} findings.",
    cancelled: "Stopped: {done} of {all} messages were checked, with {count} findings.",
  },
  byRule: "By rule",
  category: "Category",
  severity: "Severity",
  count: "Findings",
  rule: "Rule",
  ruleId: "Rule id",
  number: "Number",
  part: "Marked words",
  text: "Text",
  typed: "present messages",
  saveCsv: "Download CSV",
  saveSarif: "Download SARIF",
  fileName: "findings",
};
