import type { Arguments, RoutingEvent, Shop } from "liaotai";
import type { Words } from "../catalogues/words.js";

/** The sources that the platform itself knows. Others are the shop's own words. */
export const builtInSources = ["product-page", "order-page", "shop-page", "return-page", "other"] as const;

type BuiltInSource = (typeof builtInSources)[number];

function isBuiltIn(source: string): source is BuiltInSource {
  return builtInSources.some((known) => known === source);
}

/** What a source is called: the platform's own by their names, others by their word. */
export function builtInSourceName(source: string, names: Words["routing"]["sources"]): string {
  return isBuiltIn(source) ? names[source] : source;
}

/** What a shop's members, groups and sources are called. */
export class Names {
  readonly #members: ReadonlyMap<string, string>;
  readonly #groups: ReadonlyMap<string, string>;
  readonly #words: Words;

  constructor(shop: Shop, words: Words) {
    this.#members = namesById(shop.members);
    this.#groups = namesById(shop.groups);
    this.#words = words;
  }

  member(id: string): string {
    return this.#members.get(id) ?? id;
  }

  group(id: string): string {
    return this.#groups.get(id) ?? id;
  }

  source(source: string): string {
    return builtInSourceName(source, this.#words.routing.sources);
  }

  /** The arguments of an engine's sentence with names in place of ids. */
  named(args: Arguments): Arguments {
    return Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        typeof value === "string" ? this.#named(name, value) : value,
      ]),
    );
  }

  #named(argument: string, value: string): string {
    if (argument === "member") return this.member(value);
    if (argument === "group") return this.group(value);
    if (argument === "other") return this.#groups.get(value) ?? this.member(value);
    if (argument === "source") return this.source(value);
    if (argument === "action") return this.#action(value);
    return value;
  }

  #action(type: string): string {
    const { read, reply, close } = this.#words.routing.step;
    return { read, reply, close }[type] ?? type;
  }
}

/** Of two with the same id, which stops a run, the first is the one that is named. */
function namesById(list: readonly { id: string; name?: string }[]): Map<string, string> {
  return new Map(list.toReversed().map(({ id, name }) => [id, name ?? id]));
}

/** Where chats of this shop may come from: the platform's sources, those of its groups, those of its story. */
export function sourcesOf(shop: Shop, events: readonly RoutingEvent[]): string[] {
  const used = events.flatMap((event) => (event.type === "message" ? [event.source] : []));
  return [...new Set([...builtInSources, ...shop.groups.flatMap((group) => group.sources), ...used])];
}
