import type { Finding, Severity } from "liaotai";

/** A stretch of a message: plain, or covered by findings. */
export interface Segment {
  readonly text: string;
  /** Places in the list of findings, of those that cover this stretch. */
  readonly findings: readonly number[];
  /** Of those, the ones that begin here: their numbers are shown in front. */
  readonly begins: readonly number[];
  /** The gravest of them, or null where the text is plain. */
  readonly severity: Severity | null;
}

const gravity: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

function gravest(severities: readonly Severity[]): Severity | null {
  return severities.reduce<Severity | null>(
    (most, severity) => (most === null || gravity[severity] > gravity[most] ? severity : most),
    null,
  );
}

/**
 * Cuts a text where findings begin and end. Spans count UTF-16 code units, as `slice` does; a finding without length
 * (an empty message) has a stretch of its own. Joined, the stretches are the text.
 */
export function segments(
  text: string,
  findings: readonly Pick<Finding, "start" | "end" | "severity">[],
): Segment[] {
  const spans = findings.map(({ start, end, severity }, place) => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
    severity,
    place,
  }));
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((one, other) => one - other);
  const found: Segment[] = [];
  const push = (start: number, end: number, covering: typeof spans): void => {
    found.push({
      text: text.slice(start, end),
      findings: covering.map(({ place }) => place),
      begins: covering.filter((span) => span.start === start).map(({ place }) => place),
      severity: gravest(covering.map(({ severity }) => severity)),
    });
  };
  places.forEach((start, index) => {
    const points = spans.filter((span) => span.start === start && span.end === start);
    if (points.length > 0) push(start, start, points);
    const end = places[index + 1];
    if (end === undefined) return;
    push(
      start,
      end,
      spans.filter((span) => span.start <= start && span.end >= end),
    );
  });
  return found;
}

/** The first `length` code units, without half of a surrogate pair at the cut. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const unit = text.charCodeAt(length - 1);
  return text.slice(0, unit >= 0xd800 && unit <= 0xdbff ? length - 1 : length);
}

/** The same, and a sign where more follows. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${beginning(text, length)}…` : text;
}
