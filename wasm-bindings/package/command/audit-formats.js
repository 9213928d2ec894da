import { annotation, csvRow, indented, sarifLevels, uriOf } from "./printed.js";

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

/** Every finding of some that came as columns, with its file and the lines of its messages. */
function* rowsOf({ file, lines }, { findings, sends }) {
  for (let place = 0; place < findings.code.length; place += 1) {
    const code = findings.code[place];
    const places = Array.from(sends.subarray(findings.sendsBegin[place], findings.sendsEnd[place]));
    yield {
      code,
      severity: findings.severity[place],
      buyer: findings.buyer[place] ?? undefined,
      args: argumentsOf(findings, place),
      source: findings.source[place],
      sends: places,
      file,
      lines: places.map((send) => lines.at(send)),
      what: meanings[code] ?? code,
    };
  }
}

const noArguments = new Set(["columns", "code", "severity", "buyer", "sendsBegin", "sendsEnd", "source"]);

/** What the sentence of a finding names. */
function argumentsOf(findings, place) {
  const named = Object.entries(findings).flatMap(([name, column]) =>
    noArguments.has(name) || column[place] === null ? [] : [[name, column[place]]],
  );
  return Object.fromEntries(named);
}

/** Every finding of all files, one by one. */
function* rows(reports) {
  for (const report of reports) {
    for (const part of report.parts) yield* rowsOf(report, part);
  }
}

/** The lines of a finding in short: a burst may have thousands. */
function inShort(lines) {
  const shown = lines.slice(0, 10).join(", ");
  return lines.length > 10 ? `${shown} and ${lines.length - 10} more` : shown;
}

function* text(reports) {
  for (const { file, lines, severity, buyer, what, code } of rows(reports)) {
    const whom = buyer === undefined ? "" : `${buyer}: `;
    const others = lines.length > 1 ? ` (lines ${inShort(lines)})` : "";
    yield `${file}:${lines[0]}: ${severity}: ${whom}${what}${others} [${code}]\n`;
  }
}

/** A list in a JSON text, an element at a time. */
function* listed(elements, spaces) {
  let comma = "";
  for (const element of elements) {
    yield `${comma}\n${" ".repeat(spaces)}${indented(element, spaces)}`;
    comma = ",";
  }
  yield comma === "" ? "" : `\n${" ".repeat(spaces - 2)}`;
}

function* json(reports) {
  yield '{\n  "files": [';
  let comma = "";
  for (const report of reports) {
    const { file, lines, parts, figures, notes, warnings } = report;
    yield `${comma}\n    {\n      "file": ${JSON.stringify(file)},\n      "findings": [`;
    yield* listed(jsonFindings(rows([{ file, lines, parts }])), 8);
    yield "]";
    for (const [name, value] of Object.entries({ figures, notes, warnings, rows: lines.length }))
      yield `,\n      "${name}": ${indented(value, 6)}`;
    yield "\n    }";
    comma = ",";
  }
  yield reports.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}

function* jsonFindings(found) {
  for (const { code, severity, sends, buyer, args, source, lines } of found)
    yield { code, severity, sends, buyer, args, source, lines };
}

function* csv(reports) {
  const columns = ["file", "line", "severity", "code", "buyer", "what", "lines"];
  yield csvRow(columns);
  for (const found of rows(reports)) {
    const { lines, buyer } = found;
    const row = { ...found, line: lines[0], buyer: buyer ?? "", lines: lines.join(" ") };
    yield csvRow(columns.map((column) => row[column]));
  }
}

function* github(reports) {
  for (const { file, lines, severity, buyer, what, code } of rows(reports)) {
    const whom = buyer === undefined ? "" : `${buyer}: `;
    const others = lines.length > 1 ? ` (lines ${inShort(lines)})` : "";
    yield annotation(severity, { file, line: lines[0], title: code }, `${whom}${what}${others}`);
  }
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

function* sarifResults(reports) {
  for (const found of rows(reports)) yield sarifResult(found);
}

function* sarif(reports, engine) {
  const codes = new Set(
    reports.flatMap(({ parts }) => parts.flatMap(({ findings }) => [...new Set(findings.code)])),
  );
  const rules = [...codes].map((code) => ({ id: code, shortDescription: { text: meanings[code] ?? code } }));
  const driver = { name: "liaotai", version: engine.info().version, rules };
  yield '{\n  "version": "2.1.0",\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "runs": [\n';
  yield `    {\n      "tool": ${indented({ driver }, 6)},\n      "results": [`;
  yield* listed(sarifResults(reports), 8);
  yield "]\n    }\n  ]\n}\n";
}

/** What `--format` takes, the default first. */
export const formats = { text, json, csv, sarif, github };
