import Papa from "papaparse";
import type { Message } from "../../files/message.js";
import type { FoundByRule } from "./found-rows.js";

/** What the columns and the rules are called in the reader's language. */
export interface ReportWords {
  readonly headings: readonly string[];
  readonly categoryOf: (found: FoundByRule) => string;
  readonly severityOf: (found: FoundByRule) => string;
  /** What a rule forbids. */
  readonly whatOf: (rule: string) => string;
}

/** Every finding as a row: the message's number, the rule, the part, the text. No cell is a formula. */
export function foundAsCsv(
  all: readonly FoundByRule[],
  messages: readonly Message[],
  { headings, categoryOf, severityOf, whatOf }: ReportWords,
): string {
  const rows = all.flatMap((found) =>
    found.rows.map(({ item, start, end }) => {
      const message = messages[item];
      const text = message?.text ?? "";
      return [
        message?.id ?? "",
        severityOf(found),
        categoryOf(found),
        text.slice(start, end),
        text,
        whatOf(found.rule),
        found.rule,
      ];
    }),
  );
  return `\uFEFF${Papa.unparse([[...headings], ...rows], { escapeFormulae: true })}`;
}

/** A file's name as a reference (RFC 3986): what would end the path, a # or a ?, is part of it. */
function uriOf(file: string): string {
  return file.split(/[\\/]/u).map(encodeURIComponent).join("/");
}

/** SARIF has no word `info`: it is called a note (SARIF 2.1.0, 3.27.10). */
const levels = { error: "error", warning: "warning", info: "note" } as const;

/** Every finding as SARIF 2.1.0, for programs; a message's number is its line. */
export function foundAsSarif(
  all: readonly FoundByRule[],
  messages: readonly Message[],
  file: string,
  version: string,
  whatOf: (rule: string) => string,
): string {
  const ids = [...new Set(all.map(({ rule }) => rule))];
  const results = all.flatMap(({ rule, severity, rows }) =>
    rows.map(({ item, start, end }) => ({
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: levels[severity],
      message: { text: `${messages[item]?.text.slice(start, end) ?? ""}: ${whatOf(rule)}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            region: {
              startLine: Number(messages[item]?.id ?? item + 1),
              startColumn: start + 1,
              endColumn: end + 1,
            },
          },
        },
      ],
    })),
  );
  const rules = ids.map((id) => ({ id, shortDescription: { text: whatOf(id) } }));
  const driver = { name: "liaotai", version, rules };
  const runs = [{ tool: { driver }, columnKind: "utf16CodeUnits", results }];
  return JSON.stringify({
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs,
  });
}
