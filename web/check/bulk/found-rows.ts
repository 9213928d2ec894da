import type { Finding, Severity } from "liaotai";

const severities: readonly Severity[] = ["info", "warning", "error"];

/** One finding of a file: which message, and which part of it. */
export interface FoundRow {
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** What a rule found in a file. */
export interface FoundByRule {
  readonly rule: string;
  readonly category: Finding["category"];
  readonly severity: Severity;
  readonly rows: readonly FoundRow[];
}

/** The findings of a file by their rules: of each only its place, so that a million of them fit. */
export class FoundRows {
  readonly #rules = new Map<
    string,
    { category: Finding["category"]; severity: Severity; rows: FoundRow[] }
  >();
  count = 0;

  add({ rule, category, severity, start, end }: Finding, item: number): void {
    const known = this.#rules.get(rule);
    if (known) known.rows.push({ item, start, end });
    else this.#rules.set(rule, { category, severity, rows: [{ item, start, end }] });
    this.count += 1;
  }

  /** The gravest first, then those with most findings. */
  byRule(): FoundByRule[] {
    const found = Array.from(this.#rules, ([rule, of]) => ({ rule, ...of }));
    const gravity = ({ severity }: FoundByRule): number => severities.indexOf(severity);
    return found.sort((one, other) => gravity(other) - gravity(one) || other.rows.length - one.rows.length);
  }
}
