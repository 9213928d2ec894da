import type { TemplateResult } from "lit";
import type { ToolContext } from "../../workbench/tool.js";
import { lintSettings } from "../exceptions.js";
import { findingsSheet, mostOnSheet } from "../sheet/findings-sheet.js";
import { judgedMessages } from "../verdict.js";
import type { CheckView } from "../view.js";
import { itemsFound } from "./found-rows.js";
import type { Run } from "./run.js";

/** A file's findings on paper: the first messages are asked about once more, as the findings of a file tell no reasons. */
export async function sheetOfFile(
  { name, messages, found, state, done, count }: Run,
  { input, rules }: CheckView,
  context: ToolContext,
): Promise<TemplateResult> {
  const { words, say, engine } = context;
  const { platform, kind, exceptions, own } = input;
  const items = itemsFound(found);
  const shown = items.slice(0, mostOnSheet).flatMap((item) => messages[item] ?? []);
  const report = await engine.call("lint", {
    platform,
    kind,
    items: shown.map(({ id, text }) => ({ id, text })),
    settings: lintSettings(exceptions, own),
  });
  const all = say(words.bulk.states[state], { name, done, all: messages.length, count });
  const first = say(words.check.sheet.first, { shown: shown.length, count: items.length });
  const note = items.length > shown.length ? `${all} ${first}` : all;
  const judged = judgedMessages(shown, report);
  return findingsSheet({ platform, kind, name, counts: null, note, judged, rules }, context);
}
