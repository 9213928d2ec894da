import type { Shop, ShopProblem } from "liaotai";

/** The rows of a card: who is listed, in the order of the list. */
export interface MemberRow {
  /** As the group lists it. */
  readonly id: string;
  /** Its place among the shop's members; `null` when the shop has no such member. */
  readonly member: number | null;
  /** Its place in the group's list; `null` outside the groups. */
  readonly listed: number | null;
  /** Names the row within its card. */
  readonly key: string;
}

/** Every member on its row: in each group that lists it, else outside the groups. Nobody is left out. */
export function memberRows(shop: Shop): { groups: MemberRow[][]; outside: MemberRow[] } {
  const firstOf = new Map<string, number>();
  shop.members.forEach(({ id }, index) => {
    if (!firstOf.has(id)) firstOf.set(id, index);
  });
  const shown = new Set<number>();
  const groups = shop.groups.map((group) =>
    group.members.map((id, listed) => {
      const member = firstOf.get(id) ?? null;
      if (member !== null) shown.add(member);
      const again = group.members.indexOf(id) < listed ? ` ${listed}` : "";
      return { id, member, listed, key: `${id}${again}` };
    }),
  );
  const outside = shop.members.flatMap(({ id }, member) =>
    shown.has(member)
      ? []
      : [{ id, member, listed: null, key: firstOf.get(id) === member ? id : `${id} ${member}` }],
  );
  return { groups, outside };
}

/** The part of the editor that a problem stands beside. */
export type Place =
  "shop" | "routing" | "main-account" | `group ${number}` | `source ${number}` | `row ${string}`;

/** The name of a row, as a place. */
export function rowPlace(group: number | null, row: MemberRow): Place {
  return group === null ? `row outside ${row.member}` : `row ${group} ${row.listed}`;
}

/** The worst comes first. */
const weights = { error: 0, warning: 1, info: 2 } as const;

/** The problems of a shop by the part of the editor that causes them; each stands in one place. */
export function problemsByPlace(shop: Shop, problems: readonly ShopProblem[]): Map<Place, ShopProblem[]> {
  const places = new Map<Place, ShopProblem[]>();
  for (const problem of problems.toSorted((one, other) => weights[one.severity] - weights[other.severity])) {
    const place = placeOf(shop, problem);
    const there = places.get(place);
    if (there) there.push(problem);
    else places.set(place, [problem]);
  }
  return places;
}

/** `where` is a pointer into `{ shop }`. A step that the main account lacks is missed at its switch. */
function placeOf(shop: Shop, { where, args }: ShopProblem): Place {
  if (args.missing !== undefined) return "main-account";
  const [, , list, at, part, listed] = where.split("/");
  if (list === "routing") return "routing";
  if (list === "mainAccountJoins") return "main-account";
  const place = Number(at);
  if (list === "groups" && shop.groups[place]) {
    if (part === "sources" && listed !== undefined) return `source ${place}`;
    return part === "members" && listed !== undefined ? `row ${place} ${listed}` : `group ${place}`;
  }
  if (list === "members" && shop.members[place]) return rowOfMember(shop, place);
  return "shop";
}

/** The first row that shows a member. */
function rowOfMember(shop: Shop, member: number): Place {
  const { groups } = memberRows(shop);
  for (const [group, rows] of groups.entries()) {
    const row = rows.find((each) => each.member === member);
    if (row) return rowPlace(group, row);
  }
  return `row outside ${member}`;
}
