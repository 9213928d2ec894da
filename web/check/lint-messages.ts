import type { Category, LintReport, LintRequest, Rule } from "liaotai";
import type { EngineClient } from "../engine/client.js";
import type { Verdict } from "./verdict.js";

/** Messages that one call in the page's own thread checks: few enough that the page is not held up for long. */
export const sliceLength = 2000;

/** What concerns all messages together can't be found in slices. */
const ofTheWhole: ReadonlySet<Category> = new Set(["repeated", "too-many"]);

/** Follows a long check, and ends it when nobody waits for its answer any more. */
export interface Progress {
  readonly report: (done: number, all: number) => void;
  readonly isOvertaken: () => boolean;
}

const gravity: Readonly<Record<Verdict, number>> = { send: 0, review: 1, block: 2 };

/** What was set aside for nothing in both. */
function inBoth(one: readonly string[], other: readonly string[]): string[] {
  const among = new Set(other);
  return one.filter((fingerprint) => among.has(fingerprint));
}

/** Both reports about the same messages as one: all findings, and the graver verdict of each message. */
function together(one: LintReport, other: LintReport): LintReport {
  return {
    findings: one.findings.concat(other.findings),
    items: one.items.map((item, index) => {
      const verdict = other.items[index]?.verdict ?? "send";
      return gravity[verdict] > gravity[item.verdict] ? { ...item, verdict } : item;
    }),
    unusedDismissals: inBoth(one.unusedDismissals, other.unusedDismissals),
    warnings: one.warnings.concat(other.warnings),
  };
}

/**
 * Has messages checked: in one call where a worker answers it or they are few; else in slices, the rules about all of
 * them together in a call of their own.
 * `null` when the check was overtaken.
 */
export async function lintMessages(
  engine: EngineClient,
  request: LintRequest,
  rules: Iterable<Rule>,
  progress: Progress,
): Promise<LintReport | null> {
  const { items } = request;
  if (engine.thread === "worker" || items.length <= sliceLength) return engine.call("lint", request);
  const all = [...rules];
  const without = (concernsWhole: boolean): LintRequest["settings"] => ({
    ...request.settings,
    disabledRules: [
      ...(request.settings?.disabledRules ?? []),
      ...all.filter(({ category }) => ofTheWhole.has(category) === concernsWhole).map(({ id }) => id),
    ],
  });
  const each: LintReport = {
    findings: [],
    items: [],
    unusedDismissals: [...(request.settings?.dismissed ?? [])],
    warnings: [],
  };
  for (let start = 0; start < items.length; start += sliceLength) {
    const slice = items.slice(start, start + sliceLength);
    const report = await engine.call("lint", { ...request, items: slice, settings: without(true) ?? {} });
    if (progress.isOvertaken()) return null;
    for (const finding of report.findings) each.findings.push(finding);
    for (const item of report.items) each.items.push(item);
    each.unusedDismissals = inBoth(each.unusedDismissals, report.unusedDismissals);
    progress.report(Math.min(items.length, start + sliceLength), items.length);
  }
  if (!all.some(({ category }) => ofTheWhole.has(category))) return each;
  const whole = await engine.call("lint", { ...request, settings: without(false) ?? {} });
  return progress.isOvertaken() ? null : together(each, whole);
}
