import type { AuditFinding, Severity } from "liaotai";

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings of one rule together, the gravest and then the most frequent first; each group in the order of time. */
export function byCode(findings: readonly AuditFinding[]): AuditFinding[][] {
  const groups = new Map<string, AuditFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  const gravity = ([first]: readonly AuditFinding[]): number =>
    first ? weight[first.severity] : weight.info;
  return [...groups.values()].sort(
    (one, other) => gravity(one) - gravity(other) || other.length - one.length,
  );
}
