import { junit } from "./lint-junit.js";
import { annotation, csvRow, indented, sarifLevels, uriOf } from "./printed.js";

/** The text at a JSON pointer of a template; undefined when a finding is about no field. */
function fieldOf(template, pointer) {
  if (template === undefined || pointer === undefined) return undefined;
  const value = pointer
    .split("/")
    .slice(1)
    .reduce((inner, step) => inner?.[step], template);
  return typeof value === "string" ? value : "";
}

/** A report's findings with their file, their line, their text and their rule, in the order of the input. */
async function* rowsOf({ file, isTable, found }, rules) {
  for await (const { finding, message } of found()) {
    const isOfField = finding.field !== undefined;
    const content = fieldOf(message.template, finding.field) ?? message.text ?? "";
    yield {
      ...finding,
      file,
      line: message.line,
      place: isOfField ? `${finding.item}${finding.field}` : String(finding.start + 1),
      part: content.slice(finding.start, finding.end),
      what: rules.get(finding.rule)?.what.en ?? finding.code,
      // Of a cell, only the line that its row begins on is known.
      hasColumn: !isOfField && !isTable,
    };
  }
}

/** What the shop's own phrases are found by: a rule that no pack holds. */
const ownPhrases = {
  id: "own-phrase",
  what: { en: "A phrase of your own list." },
  why: { en: "It stands in the settings, under deny." },
};

/** The rules that a finding may name, by their ids: the built-in ones, and those of the settings. */
function rulesOf(engine, settings) {
  const own = (settings?.packs ?? []).flatMap(({ rules }) => rules);
  return new Map([ownPhrases, ...engine.rules().rules, ...own].map((rule) => [rule.id, rule]));
}

async function* allRows(reports, rules) {
  for (const report of reports) yield* rowsOf(report, rules);
}

async function* text(reports, engine, settings) {
  for await (const row of allRows(reports, rulesOf(engine, settings))) {
    const known = row.known ? " (known)" : "";
    yield `${row.file}:${row.line}:${row.place}: ${row.severity}: ${row.part}: ${row.what} [${row.rule}]${known}\n`;
  }
}

async function* json(reports) {
  yield '{\n  "files": [';
  let separator = "\n    ";
  for (const { file, count, warnings, left, found } of reports) {
    yield `${separator}{\n      "file": ${JSON.stringify(file)},\n      "messages": ${count},\n      "findings": [`;
    let before = "\n        ";
    for await (const { finding } of found()) {
      yield before + indented(finding, 8);
      before = ",\n        ";
    }
    const rest = left > 0 ? `,\n      "repetitionsLeftOut": ${left}` : "";
    const end = before.startsWith(",") ? "\n      ]" : "]";
    yield `${end},\n      "warnings": ${indented(warnings, 6)}${rest}\n    }`;
    separator = ",\n    ";
  }
  yield "\n  ]\n}\n";
}

const columns = [
  "file",
  "line",
  "start",
  "end",
  "severity",
  "category",
  "rule",
  "part",
  "what",
  "field",
  "known",
];

async function* csv(reports, engine, settings) {
  yield csvRow(columns);
  for await (const row of allRows(reports, rulesOf(engine, settings)))
    yield csvRow(columns.map((column) => row[column] ?? ""));
}

async function* github(reports, engine, settings) {
  for await (const row of allRows(reports, rulesOf(engine, settings))) {
    const properties = { file: row.file, line: row.line };
    if (row.hasColumn) Object.assign(properties, { col: row.start + 1, endColumn: row.end });
    const known = row.known ? " (known)" : "";
    const severity = row.known ? "info" : row.severity;
    yield annotation(severity, { ...properties, title: row.rule }, `${row.part}: ${row.what}${known}`);
  }
}

/** Of a template the field, which no line of the file tells. */
function locationOf(row) {
  const artifactLocation = { uri: uriOf(row.file) };
  if (row.field !== undefined) {
    const logicalLocations = [{ fullyQualifiedName: `${row.item}${row.field}` }];
    return { physicalLocation: { artifactLocation }, logicalLocations };
  }
  const columnsOfLine = { startColumn: row.start + 1, endColumn: row.end + 1 };
  const region = { startLine: row.line, ...(row.hasColumn ? columnsOfLine : {}) };
  return { physicalLocation: { artifactLocation, region } };
}

function sarifResult(row, ruleIndex) {
  return {
    ruleId: row.rule,
    ruleIndex,
    level: sarifLevels[row.severity],
    message: { text: `${row.part}: ${row.what}` },
    partialFingerprints: { "liaotai/v1": row.fingerprint },
    ...(row.known === undefined ? {} : { baselineState: row.known ? "unchanged" : "new" }),
    locations: [locationOf(row)],
  };
}

/** The results first, as they come: which rules they name is known at their end. */
async function* sarif(reports, engine, settings) {
  const rules = rulesOf(engine, settings);
  const used = new Map();
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n';
  yield '      "columnKind": "utf16CodeUnits",\n      "results": [';
  let separator = "\n        ";
  for await (const row of allRows(reports, rules)) {
    if (!used.has(row.rule)) used.set(row.rule, used.size);
    yield separator + indented(sarifResult(row, used.get(row.rule)), 8);
    separator = ",\n        ";
  }
  const described = [...used.keys()].map((id) => {
    const { what, why } = rules.get(id);
    return { id, shortDescription: { text: what.en }, fullDescription: { text: why.en } };
  });
  const driver = { name: "liaotai", version: engine.info().version, rules: described };
  const end = used.size > 0 ? "\n      ]" : "]";
  yield `${end},\n      "tool": ${indented({ driver }, 6)}\n    }\n  ]\n}\n`;
}

async function* junitOf(reports, engine, settings) {
  const rules = rulesOf(engine, settings);
  const files = [];
  for (const report of reports) {
    const rows = [];
    for await (const row of rowsOf(report, rules)) rows.push(row);
    files.push({ file: report.file, count: report.count, rows, messages: report.messages });
  }
  yield* junit(files);
}

/** What `--format` takes, the default first. */
export const formats = { text, json, sarif, csv, junit: junitOf, github };
