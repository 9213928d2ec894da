// What JSON can't hold. A number that is none, or that has no end, would become null there, and be taken for a field
// that nobody filled in.

/** Deeper than the engine reads: what goes on beyond holds itself. */
const deepest = 70;

const isUnwritable = (value) =>
  typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value));

const isWalked = (value) =>
  typeof value === "object" &&
  value !== null &&
  !ArrayBuffer.isView(value) &&
  typeof value.toJSON !== "function";

const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The first such value, and the JSON pointer to it; nothing when there is none. */
export function findUnwritable(value, path = "", depth = 0) {
  if (isUnwritable(value)) return { path, value };
  if (!isWalked(value) || depth > deepest) return undefined;
  for (const name of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const field = value[name];
    if (!isUnwritable(field) && !isWalked(field)) continue;
    const found = findUnwritable(field, `${path}/${escaped(String(name))}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}
