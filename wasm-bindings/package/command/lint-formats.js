import { junit as written } from "./lint-junit.js";

/** The text at a JSON pointer of a template. */
function fieldOf(template, pointer) {
  if (template === undefined || pointer === undefined) return undefined;
  const value = pointer
    .split("/")
    .slice(1)
    .reduce((inner, step) => inner?.[step], template);
  return typeof value === "string" ? value : "";
}

/** Every finding with its file, its line, its text and its rule, in the order of the input. */
function rows(reports, engine) {
  const rules = new Map(engine.rules().rules.map((rule) => [rule.id, rule]));
  return reports.flatMap(({ file, messages, findings }) => {
    const templates = new Map(messages.map(({ id, template }) => [id, template]));
    const texts = new Map(messages.map(({ id, text }) => [id, text]));
    return findings.map((finding) => {
      const content = texts.get(finding.item) ?? "";
      const rule = rules.get(finding.rule);
      return {
        ...finding,
        file,
        line: finding.field === undefined ? Number(finding.item) : 1,
        place: finding.field === undefined ? String(finding.start + 1) : `${finding.item}${finding.field}`,
        part: (fieldOf(templates.get(finding.item), finding.field) ?? content).slice(
          finding.start,
          finding.end,
        ),
        what: rule?.what.en ?? finding.code,
      };
    });
  });
}

function text(reports, engine) {
  return rows(reports, engine)
    .map(
      (row) =>
        `${row.file}:${row.line}:${row.place}: ${row.severity}: ${row.part}: ${row.what} [${row.rule}]${row.known ? " (known)" : ""}\n`,
    )
    .join("");
}

function json(reports) {
  const files = reports.map(({ messages, ...report }) => ({ ...report, messages: messages.length }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

/** A cell that no spreadsheet takes for a formula or for two cells. */
export function cell(value) {
  const content = String(value);
  const harmless = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function csv(reports, engine) {
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
  const lines = rows(reports, engine).map((row) =>
    columns.map((column) => cell(row[column] ?? "")).join(","),
  );
  return `${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

/** SARIF has no word `info`: it is called a note (SARIF 2.1.0, 3.27.10). */
export const sarifLevels = { error: "error", warning: "warning", info: "note" };

/** Of a template the field, which no line of the file tells. */
function locationOf(row) {
  const artifactLocation = { uri: encodeURI(row.file) };
  if (row.field !== undefined) {
    const logicalLocations = [{ fullyQualifiedName: `${row.item}${row.field}` }];
    return { physicalLocation: { artifactLocation }, logicalLocations };
  }
  const region = { startLine: row.line, startColumn: row.start + 1, endColumn: row.end + 1 };
  return { physicalLocation: { artifactLocation, region } };
}

function sarifResult(row) {
  return {
    ruleId: row.rule,
    level: sarifLevels[row.severity],
    message: { text: `${row.part}: ${row.what}` },
    partialFingerprints: { "liaotai/v1": row.fingerprint },
    ...(row.known === undefined ? {} : { baselineState: row.known ? "unchanged" : "new" }),
    locations: [locationOf(row)],
  };
}

function sarif(reports, engine) {
  const found = rows(reports, engine);
  const used = new Set(found.map(({ rule }) => rule));
  const rules = engine
    .rules()
    .rules.filter(({ id }) => used.has(id))
    .map(({ id, what, why }) => ({
      id,
      shortDescription: { text: what.en },
      fullDescription: { text: why.en },
    }));
  const log = {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: { driver: { name: "liaotai", version: engine.info().version, rules } },
        columnKind: "utf16CodeUnits",
        results: found.map(sarifResult),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function junit(reports, engine) {
  const files = reports.map((report) => {
    const byItem = new Map(report.messages.map(({ id }) => [id, []]));
    for (const row of rows([report], engine)) byItem.get(row.item).push(row);
    const cases = report.messages.map(({ id, template }) => ({
      name: template ? id : `line ${id}`,
      rows: byItem.get(id),
    }));
    return { file: report.file, cases };
  });
  return written(files);
}

/** What `--format` takes, the default first. */
export const formats = { text, json, sarif, csv, junit };
