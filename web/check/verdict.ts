import type { Finding, LintReport } from "liaotai";
import type { Message } from "../files/message.js";

export type Verdict = LintReport["items"][number]["verdict"];

export const verdicts: readonly Verdict[] = ["block", "review", "send"];

/** A message with what the engine said about it. */
export interface Judged {
  readonly message: Message;
  readonly verdict: Verdict;
  readonly characters: number;
  readonly limit: number | null;
  /** Where the platform counts in bytes. */
  readonly bytes?: LintReport["items"][number]["bytes"];
  /** Of the text's words, to set the text aside. */
  readonly fingerprint: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** Puts the report's lists together, message by message, in the order of the messages. */
export function judgedMessages(messages: readonly Message[], report: LintReport): Judged[] {
  const findingsOf = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const list = findingsOf.get(finding.item);
    if (list) list.push(finding);
    else findingsOf.set(finding.item, [finding]);
  }
  const itemOf = new Map(report.items.map((item) => [item.id, item]));
  return messages.map((message) => {
    const item = itemOf.get(message.id);
    const findings = findingsOf.get(message.id) ?? [];
    findings.sort((one, other) => one.start - other.start || one.end - other.end);
    return {
      message,
      verdict: item?.verdict ?? "send",
      characters: item?.characters ?? 0,
      limit: item?.limit ?? null,
      ...(item?.bytes && { bytes: item.bytes }),
      fingerprint: item?.fingerprint ?? "",
      findings,
    };
  });
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function countVerdicts(judged: readonly Judged[]): VerdictCounts {
  const counts = { send: 0, review: 0, block: 0 };
  for (const { verdict } of judged) counts[verdict] += 1;
  return counts;
}
