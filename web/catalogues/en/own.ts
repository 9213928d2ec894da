import type { Words } from "../words.js";

export const own: Words["own"] = {
  phrases: "Phrases of your own",
  phrasesAbout:
    "What no platform forbids and you do not want to see. Disguises are seen through all the same.",
  phrasesHint: "One a line; with a replacement as “phrase → replacement”",
  openPhrases: "Open a list",
  addPhrases: "Add",
  phraseCount: { one: "{count} phrase", other: "{count} phrases" },
  morePhrases: {
    one: "{count} more is not listed; search for it.",
    other: "{count} more are not listed; search for them.",
  },
  removeAll: "Remove all",
  pasted: "{count} added, {repeated} known before.",
  ofPhrase: "{what} of “{phrase}”",
  category: "Category",
  anyCategory: "any category",
  severity: "Severity",
  anySeverity: "usual severity",
  replacement: "Change to",
  packs: "Rules of your own",
  packsAbout:
    "In the form of the built-in rules, with sources, examples and innocent look-alikes, and checked by the same loader.",
  ruleCount: { one: "{count} rule", other: "{count} rules" },
  newPack: "New pack",
  openPack: "Open JSON",
  packText: "The pack as JSON",
  savePack: "Check and use",
  packSaved: "The pack is in use.",
  notJson: "This is not proper JSON.",
  ofRule: "Rule “{rule}”",
  field: "Field",
  goToLine: "Go to line {line}",
  refusedPhrase: "Phrase {number} of your own: {reason}",
  refusedPack: "Pack {number} of your own: {reason}",
  sample: { rule: "Not the old name of the shop", phrase: "Milky Corner", innocent: "a milky colour" },
};
