/** What two changes of one value come to together. */
export interface Merged {
  readonly value: unknown;
  /** Whether both changed the same thing: theirs gave way to mine. */
  readonly gaveWay: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Whether two values say the same, however deep. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (isFields(one) && isFields(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
    );
  }
  return ArrayBuffer.isView(one) && ArrayBuffer.isView(other) && isSameBytes(one, other);
}

function isSameBytes(one: ArrayBufferView, other: ArrayBufferView): boolean {
  if (one.byteLength !== other.byteLength) return false;
  const bytes = (view: ArrayBufferView): Uint8Array =>
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const others = bytes(other);
  return bytes(one).every((byte, index) => byte === others[index]);
}

/**
 * Both changes of `base` in one value: field by field, and in lists item by item where the items are told apart by an
 * `id` or a `key`, or are words. What one changed and the other took away stays.
 */
export function merge(base: unknown, mine: unknown, theirs: unknown): Merged {
  if (isSame(mine, theirs) || isSame(base, theirs)) return { value: mine, gaveWay: false };
  if (isSame(base, mine)) return { value: theirs, gaveWay: false };
  if (isFields(mine) && isFields(theirs)) return mergeFields(isFields(base) ? base : {}, mine, theirs);
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs);
  if (mine === undefined) return { value: theirs, gaveWay: false };
  return { value: mine, gaveWay: theirs !== undefined };
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields): Merged {
  const fields: Record<string, unknown> = {};
  let gaveWay = false;
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const merged = merge(base[name], mine[name], theirs[name]);
    gaveWay ||= merged.gaveWay;
    if (merged.value !== undefined) fields[name] = merged.value;
  }
  return { value: fields, gaveWay };
}

/** The items under what tells them apart; `null` where nothing does. */
function identified(items: readonly unknown[]): Map<unknown, unknown> | null {
  const named = new Map(items.map((item) => [identityOf(item), item]));
  return named.has(undefined) || named.size < items.length ? null : named;
}

function identityOf(item: unknown): unknown {
  if (typeof item === "string" || typeof item === "number") return item;
  return isFields(item) ? (item.id ?? item.key) : undefined;
}

function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): Merged {
  const [before, ours, others] = [identified(base), identified(mine), identified(theirs)];
  if (before && ours && others) return mergeIdentified(before, ours, others);
  const grewFrom = (list: readonly unknown[]): boolean =>
    list.length >= base.length && isSame(base, list.slice(0, base.length));
  if (grewFrom(mine) && grewFrom(theirs))
    return { value: [...theirs, ...mine.slice(base.length)], gaveWay: false };
  return { value: mine, gaveWay: true };
}

/** In my order; what they added stands behind what it stood behind with them. */
function mergeIdentified(
  base: ReadonlyMap<unknown, unknown>,
  mine: ReadonlyMap<unknown, unknown>,
  theirs: ReadonlyMap<unknown, unknown>,
): Merged {
  const merged = new Map<unknown, unknown>();
  let gaveWay = false;
  for (const identity of new Set([...mine.keys(), ...theirs.keys()])) {
    const item = merge(base.get(identity), mine.get(identity), theirs.get(identity));
    gaveWay ||= item.gaveWay;
    if (item.value !== undefined) merged.set(identity, item.value);
  }
  const order = [...mine.keys()];
  let behind = -1;
  for (const identity of theirs.keys()) {
    const at = order.indexOf(identity);
    if (at < 0) order.splice(++behind, 0, identity);
    else behind = at;
  }
  return { value: order.filter((each) => merged.has(each)).map((each) => merged.get(each)), gaveWay };
}
