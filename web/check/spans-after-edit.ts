/** The stretch in which two texts differ: where it begins, and where it ends in each of them. */
export interface Difference {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

function isHalfOfPair(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** What one edit must have changed: all that does not begin and end alike. No surrogate pair is cut. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isHalfOfPair(before, start) || isHalfOfPair(after, start)) start = Math.max(0, start - 1);
  let alike = 0;
  while (alike < shorter - start && before.at(-1 - alike) === after.at(-1 - alike)) alike += 1;
  if (alike > 0 && isHalfOfPair(before, before.length - alike)) alike -= 1;
  return { start, endBefore: before.length - alike, endAfter: after.length - alike };
}

/** Spans of a text where they stand after it was edited. Those that the edit touched are left out until they are known anew. */
export function spansAfterEdit<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
  before: string,
  after: string,
): Span[] {
  if (before === after) return [...spans];
  const { start, endBefore, endAfter } = differenceOf(before, after);
  const shift = endAfter - endBefore;
  return spans.flatMap((span) => {
    if (span.end <= start) return [span];
    if (span.start < endBefore) return [];
    return [{ ...span, start: span.start + shift, end: span.end + shift }];
  });
}
