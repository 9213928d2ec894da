import { annotation, csvRow, sarifLevels, uriOf } from "./printed.js";

/** What each finding means, in a few words: the page has whole sentences. */
const meanings = {
  "coupon-burst": "coupons to buyers who never asked, from one address within an hour",
  "repeated-to-buyer": "the same text to one buyer again and again",
  "unanswered-run": "more replies than the buyer answers",
  "pasted-to-many": "the same text pasted to many buyers who had not asked",
  "late-first-response": "the first answer was late",
  "empty-auto-reply": "a reply that says nothing does not count",
  "outside-window": "no reply window was open",
  "after-opt-out": "the buyer had asked for no more messages",
  "quiet-hours": "sent in quiet hours",
  "promotion-ignored": "promotion again and again to a buyer who does not react",
};

/** Every finding with its file and the lines of its messages. */
function rows(reports) {
  return reports.flatMap(({ file, lines, findings }) =>
    findings.map((finding) => ({
      ...finding,
      file,
      lines: finding.sends.map((send) => lines[send]),
      what: meanings[finding.code] ?? finding.code,
    })),
  );
}

/** The lines of a finding in short: a burst may have thousands. */
function inShort(lines) {
  const shown = lines.slice(0, 10).join(", ");
  return lines.length > 10 ? `${shown} and ${lines.length - 10} more` : shown;
}

function text(reports) {
  return rows(reports)
    .map(({ file, lines, severity, buyer, what, code }) => {
      const whom = buyer === undefined ? "" : `${buyer}: `;
      const others = lines.length > 1 ? ` (lines ${inShort(lines)})` : "";
      return `${file}:${lines[0]}: ${severity}: ${whom}${what}${others} [${code}]\n`;
    })
    .join("");
}

function json(reports) {
  const files = reports.map(({ lines, findings, ...report }) => ({
    ...report,
    rows: lines.length,
    findings: findings.map((finding) => ({ ...finding, lines: finding.sends.map((send) => lines[send]) })),
  }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

function csv(reports) {
  const columns = ["file", "line", "severity", "code", "buyer", "what", "lines"];
  const lines = rows(reports)
    .map((row) => ({ ...row, line: row.lines[0], buyer: row.buyer ?? "", lines: row.lines.join(" ") }))
    .map((row) => csvRow(columns.map((column) => row[column])));
  return csvRow(columns) + lines.join("");
}

function github(reports) {
  return rows(reports)
    .map(({ file, lines, severity, buyer, what, code }) => {
      const whom = buyer === undefined ? "" : `${buyer}: `;
      const others = lines.length > 1 ? ` (lines ${inShort(lines)})` : "";
      return annotation(severity, { file, line: lines[0], title: code }, `${whom}${what}${others}`);
    })
    .join("");
}

/** Code scanners show a few places of a result; the first message is its own. */
const mostPlaces = 100;

function sarifResult({ code, severity, what, file, lines }) {
  return {
    ruleId: code,
    level: sarifLevels[severity],
    message: { text: what },
    locations: lines.slice(0, mostPlaces).map((startLine) => ({
      physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine } },
    })),
  };
}

function sarif(reports, engine) {
  const found = rows(reports);
  const rules = [...new Set(found.map(({ code }) => code))].map((code) => ({
    id: code,
    shortDescription: { text: meanings[code] ?? code },
  }));
  const log = {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: { driver: { name: "liaotai", version: engine.info().version, rules } },
        results: found.map(sarifResult),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What `--format` takes, the default first. */
export const formats = { text, json, csv, sarif, github };
