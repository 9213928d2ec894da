/** The one in the middle. */
export function median(figures) {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1];
}
