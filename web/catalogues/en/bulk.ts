import type { Words } from "../words.js";

export const bulk: Words["bulk"] = {
  about:
    "A whole file at once, up to a million messages; it can be stopped at any time, and what was found so far can be looked at.",
  open: "Open a large file",
  useOwn: { one: "Check the {count} message already here", other: "Check the {count} messages already here" },
  cancel: "Stop",
  reading: "Reading the file…",
  progress: "Progress",
  states: {
    running: "Checking: {done} of {all} messages, {count} findings so far.",
    done: "“{name}” has {all} messages, with {count} findings.",
    cancelled: "Stopped: {done} of {all} messages were checked, with {count} findings.",
  },
  untold: {
    one: "{count} more message that repeats another is counted, and not listed.",
    other: "{count} more messages that repeat others are counted, and not listed.",
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
  typed: "messages already here",
  saveCsv: "Download CSV",
  saveSarif: "Download SARIF",
  fileName: "findings",
};
