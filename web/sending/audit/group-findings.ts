import type { AuditFinding, Severity } from "liaotai";

/** By what findings are put together. */
export const groupings = ["rule", "agent", "day"] as const;
export type Grouping = (typeof groupings)[number];

/** What belongs together: the rule, the agent or the day, and its findings in the order of time. */
export interface FindingGroup {
  readonly key: string;
  readonly worst: Severity;
  readonly findings: readonly AuditFinding[];
}

/** What is known of a message of the log. */
export interface LoggedSend {
  readonly at: number;
  readonly isOurs: boolean;
  /** Empty when the log names none. */
  readonly agent: string;
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const minuteMs = 60_000;

function worstOf(findings: readonly AuditFinding[]): Severity {
  const severities = findings.map(({ severity }) => severity);
  return severities.reduce((worst, each) => (weight[each] < weight[worst] ? each : worst), "info");
}

/** The shop's day, as 2026-03-20. */
function dayOf(at: number, utcOffsetMinutes: number): string {
  return new Date(at + utcOffsetMinutes * minuteMs).toISOString().slice(0, "2026-03-20".length);
}

/** Who wrote what of ours is in a finding; one with nothing of ours, or of nobody named, is nobody's: "". */
function agentsOf({ sends }: AuditFinding, sendAt: (send: number) => LoggedSend): readonly string[] {
  const agents = new Set(sends.map(sendAt).flatMap(({ isOurs, agent }) => (isOurs ? [agent] : [])));
  return agents.size === 0 ? [""] : [...agents];
}

/**
 * Findings put together. Rules and agents: the gravest and then the most frequent first. Days: in their order. A finding
 * about messages of two agents stands with both.
 */
export function groupFindings(
  findings: readonly AuditFinding[],
  grouping: Grouping,
  sendAt: (send: number) => LoggedSend,
  utcOffsetMinutes: number,
): FindingGroup[] {
  const keysOf: Readonly<Record<Grouping, (finding: AuditFinding) => readonly string[]>> = {
    rule: ({ code }) => [code],
    agent: (finding) => agentsOf(finding, sendAt),
    day: ({ sends: [first = 0] }) => [dayOf(sendAt(first).at, utcOffsetMinutes)],
  };
  const groups = new Map<string, AuditFinding[]>();
  for (const finding of findings) {
    for (const key of keysOf[grouping](finding)) {
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  const listed = Array.from(groups, ([key, found]) => ({ key, worst: worstOf(found), findings: found }));
  return listed.sort((one, other) =>
    grouping === "day"
      ? one.key.localeCompare(other.key)
      : weight[one.worst] - weight[other.worst] || other.findings.length - one.findings.length,
  );
}
