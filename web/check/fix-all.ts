import { applyEdits } from "./apply-edits.js";
import type { Judged } from "./verdict.js";

/** Messages with new texts, by their ids. */
export type Changes = ReadonlyMap<string, string>;

/** How many findings of a rule have a fix. */
export function fixableOf(rule: string, judged: readonly Judged[]): number {
  return judged.reduce(
    (count, { findings }) => count + findings.filter((each) => each.rule === rule && each.fixes[0]).length,
    0,
  );
}

function fixed({ message, findings }: Judged, rule: string): string {
  const taken: { start: number; end: number; text: string }[] = [];
  for (const finding of findings) {
    const edits = finding.rule === rule ? (finding.fixes[0]?.edits ?? []) : [];
    // Where two fixes reach for the same characters the first is made; the other is asked about anew.
    const isFree = edits.every(({ start, end }) =>
      taken.every((other) => end <= other.start || start >= other.end),
    );
    if (isFree) taken.push(...edits);
  }
  return applyEdits(message.text, taken);
}

/** The first fix of every finding of a rule, made in all messages. */
export function fixAll(rule: string, judged: readonly Judged[]): Changes {
  const changes = new Map<string, string>();
  for (const each of judged) {
    const text = fixed(each, rule);
    if (text !== each.message.text) changes.set(each.message.id, text);
  }
  return changes;
}
