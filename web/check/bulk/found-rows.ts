import type { Finding, LintManyColumns, Severity } from "liaotai";

/** In the order of their numbers in the columns. */
const severities: readonly Severity[] = ["info", "warning", "error"];

/** One finding of a file: which message, and which part of it. */
export interface FoundRow {
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** What a rule found in a file. A phrase of one's own may have another severity than the next. */
export interface FoundByRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly rows: readonly FoundRow[];
}

/** The findings of a file by their rules: of each only its place, so that a million of them fit. */
export class FoundRows {
  readonly #rules = new Map<string, { rule: string; severity: Severity; rows: FoundRow[] }>();
  count = 0;

  add({ count, item, rule, start, end, severity, rules }: LintManyColumns): void {
    for (let row = 0; row < count; row += 1) {
      const place = { item: item[row] ?? 0, start: start[row] ?? 0, end: end[row] ?? 0 };
      this.#keep(rules[rule[row] ?? 0] ?? "", severities[severity[row] ?? 0] ?? "info", place);
    }
  }

  /** What concerns the messages together. */
  addSets(sets: readonly Finding[]): void {
    for (const { item, rule, severity, start, end } of sets) {
      this.#keep(rule, severity, { item: Number(item), start, end });
    }
  }

  /** The gravest first, then those with most findings. */
  byRule(): FoundByRule[] {
    const gravity = ({ severity }: FoundByRule): number => severities.indexOf(severity);
    return [...this.#rules.values()].sort(
      (one, other) => gravity(other) - gravity(one) || other.rows.length - one.rows.length,
    );
  }

  #keep(rule: string, severity: Severity, row: FoundRow): void {
    const key = `${severity} ${rule}`;
    const known = this.#rules.get(key);
    if (known) known.rows.push(row);
    else this.#rules.set(key, { rule, severity, rows: [row] });
    this.count += 1;
  }
}

/** The messages in which something was found, each once, in their order. */
export function itemsFound(all: readonly FoundByRule[]): number[] {
  const items = new Set(all.flatMap(({ rows }) => rows.map(({ item }) => item)));
  return [...items].sort((one, other) => one - other);
}
