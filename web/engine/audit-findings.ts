import type {
  Arguments,
  AuditFinding,
  AuditFindingColumns,
  AuditSendsManyReport,
  AuditSendsReport,
  FoundInAudit,
} from "liaotai";

/** The columns of what the sentence of a finding may name. */
const argumentNames = [
  "buyers",
  "minutes",
  "count",
  "limitMs",
  "waitedMs",
  "answered",
  "why",
  "afterMs",
  "from",
  "until",
] as const satisfies readonly (keyof AuditFindingColumns)[];

function argumentsAt(findings: AuditFindingColumns, place: number): Arguments {
  const args: Arguments = {};
  for (const name of argumentNames) {
    const value = findings[name][place] ?? null;
    if (value !== null) args[name] = value;
  }
  return args;
}

function findingsOf({ findings, sends }: FoundInAudit): AuditFinding[] {
  return findings.code.flatMap((code, place) => {
    const severity = findings.severity[place];
    const source = findings.source[place];
    if (!severity || !source) return [];
    const buyer = findings.buyer[place] ?? null;
    return {
      code,
      severity,
      source,
      sends: Array.from(sends.subarray(findings.sendsBegin[place], findings.sendsEnd[place])),
      ...(buyer !== null && { buyer }),
      args: argumentsAt(findings, place),
    };
  });
}

/** The report on a log with its findings one by one, which came as columns. */
export function withFindings({
  findings,
  sends,
  figures,
  notes,
  warnings,
}: AuditSendsManyReport): AuditSendsReport {
  return { findings: findingsOf({ findings, sends }), figures, notes, warnings };
}
