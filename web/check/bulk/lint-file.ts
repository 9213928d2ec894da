import type { LintRequest } from "liaotai";
import type { EngineClient } from "../../engine/client.js";
import { FoundRows } from "./found-rows.js";

/** Messages of one call: so many that asking costs little, and so few that a cancellation is quick. */
export const sliceLength = 2000;

/** What a file is held against: everything of a request but its texts. */
export type FileQuestion = Pick<LintRequest, "platform" | "kind" | "settings">;

export interface FileOptions {
  readonly signal: AbortSignal;
  /** Rules that compare the messages with each other: slices can't tell. */
  readonly ofTheWhole: readonly string[];
  readonly onProgress: (done: number, found: FoundRows) => void;
}

/**
 * Every message of a file judged, in slices between which the page draws and the results so far can be looked at. Aborting
 * refuses the promise with the signal's reason.
 */
export async function lintFile(
  engine: EngineClient,
  { settings, ...question }: FileQuestion,
  texts: readonly string[],
  { signal, ofTheWhole, onProgress }: FileOptions,
): Promise<FoundRows> {
  const found = new FoundRows();
  const disabledRules = [...(settings?.disabledRules ?? []), ...ofTheWhole];
  for (let from = 0; from < texts.length; from += sliceLength) {
    signal.throwIfAborted();
    const slice = texts.slice(from, from + sliceLength);
    const report = await engine.call("lint", {
      ...question,
      items: slice.map((text, index) => ({ id: String(from + index), text })),
      settings: { ...settings, disabledRules },
    });
    signal.throwIfAborted();
    for (const finding of report.findings) found.add(finding, Number(finding.item));
    onProgress(Math.min(texts.length, from + slice.length), found);
  }
  return found;
}
