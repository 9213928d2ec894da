import type { Fields } from "./parts.js";
import type { Values } from "./project.js";

const shopsKey = "routing/shops";

interface Entry {
  readonly key: string;
  readonly shop: { readonly id: string };
}

function entriesOf(values: Values): readonly Entry[] {
  const kept = values.get(shopsKey) as { history?: { present?: { entries?: unknown } } } | undefined;
  const entries = kept?.history?.present?.entries;
  return Array.isArray(entries) ? (entries as Entry[]) : [];
}

/**
 * A project's values with its shops under keys that mean the same here: a key names a shop on one device, and another
 * shop on another. A shop that is here under the same key stays under it; others get new ones, with all that belongs to
 * them.
 */
export function withShopKeysOf(present: Values, incoming: Values, newKey: () => string): Values {
  const here = new Map(entriesOf(present).map(({ key, shop }) => [key, shop.id]));
  const renamed = new Map<string, string>();
  for (const { key, shop } of entriesOf(incoming))
    if (here.has(key) && here.get(key) !== shop.id) renamed.set(key, newKey());
  if (renamed.size === 0) return incoming;
  return new Map(Array.from(incoming, ([key, value]) => renamedValue(key, value, renamed)));
}

function renamedValue(
  key: string,
  value: unknown,
  renamed: ReadonlyMap<string, string>,
): readonly [string, unknown] {
  if (key === shopsKey) return [key, renamedShops(value as Fields, renamed)];
  const shop = key.startsWith("routing/") ? renamed.get(key.slice(key.lastIndexOf("/") + 1)) : undefined;
  return shop === undefined ? [key, value] : [key.slice(0, key.lastIndexOf("/") + 1) + shop, value];
}

function renamedShops(kept: Fields, renamed: ReadonlyMap<string, string>): Fields {
  const { present } = kept.history as { present: { entries: Entry[]; key: string } };
  const nameOf = (key: string): string => renamed.get(key) ?? key;
  const entries = present.entries.map((entry) => ({ ...entry, key: nameOf(entry.key) }));
  const presences = Object.entries((kept.presences ?? {}) as Fields).map(([key, each]) => [
    nameOf(key),
    each,
  ]);
  return {
    ...kept,
    presences: Object.fromEntries(presences) as Fields,
    history: { present: { ...present, entries, key: nameOf(present.key) }, past: [], future: [] },
  };
}
