import type { Group, Member, Shop } from "liaotai";

/** What a group is made of in one go: its name, its members and its sources. */
export interface GroupParts {
  readonly name: string;
  readonly members: readonly string[];
  readonly sources: readonly string[];
}

/** An id that nobody else has: stories and versions name members by it. */
export function freshId(kind: "member" | "group" | "shop", taken: readonly { id: string }[]): string {
  for (;;) {
    const id = `${kind}-${Math.floor(Math.random() * 36 ** 4)
      .toString(36)
      .padStart(4, "0")}`;
    if (!taken.some((other) => other.id === id)) return id;
  }
}

/** The first group that lists a member, or nothing. */
export function groupOf(shop: Shop, member: string): Group | undefined {
  return shop.groups.find((group) => group.members.includes(member));
}

/** The shop with one member changed; members are named by their place, as two of a broken file may share an id. */
export function withMember(shop: Shop, place: number, change: Partial<Member>): Shop {
  return {
    ...shop,
    members: shop.members.map((member, index) => (index === place ? { ...member, ...change } : member)),
  };
}

export function withGroup(shop: Shop, place: number, change: Partial<Group>): Shop {
  return {
    ...shop,
    groups: shop.groups.map((group, index) => (index === place ? { ...group, ...change } : group)),
  };
}

export function addMember(shop: Shop, member: Member): Shop {
  return { ...shop, members: [...shop.members, member] };
}

/** Without the member at `place`; with it goes its place in every group, unless another has the same id. */
export function removeMember(shop: Shop, place: number): Shop {
  const removed = shop.members[place];
  const members = shop.members.toSpliced(place, 1);
  if (!removed || members.some(({ id }) => id === removed.id)) return { ...shop, members };
  return { ...shop, members, groups: without(shop.groups, [removed.id]) };
}

function without(groups: readonly Group[], members: readonly string[]): Group[] {
  return groups.map((group) =>
    group.members.some((member) => members.includes(member))
      ? { ...group, members: group.members.filter((member) => !members.includes(member)) }
      : group,
  );
}

/** The member in the group at `place` and in no other, as the platform keeps it; with `null` in none (deck page 12). */
export function moveMember(shop: Shop, member: string, place: number | null): Shop {
  const groups = without(shop.groups, [member]);
  const moved = { ...shop, groups };
  const group = place === null ? undefined : groups[place];
  return group && place !== null ? withGroup(moved, place, { members: [...group.members, member] }) : moved;
}

/** With a group more. Its members leave the groups that they were in. */
export function addGroup(shop: Shop, id: string, { name, members, sources }: GroupParts): Shop {
  const group: Group = { id, name, sources: [...sources], members: [...members] };
  return { ...shop, groups: [...without(shop.groups, members), group] };
}

/** The group at `place` with other parts. Members who are new to it leave the groups that they were in. */
export function changeGroup(shop: Shop, place: number, { name, members, sources }: GroupParts): Shop {
  const groups = shop.groups.map((group, index) =>
    index === place
      ? { ...group, name, members: [...members], sources: [...sources] }
      : (without([group], members)[0] ?? group),
  );
  return { ...shop, groups };
}

export function removeGroup(shop: Shop, place: number): Shop {
  return { ...shop, groups: shop.groups.toSpliced(place, 1) };
}

/** With the member at `place` as the main account, which a shop has one of; or with none. */
export function setMainAccount(shop: Shop, place: number | null): Shop {
  return {
    ...shop,
    members: shop.members.map((member, index) => {
      const { main, ...rest } = member;
      return index === place ? { ...rest, main: true } : main === undefined ? member : rest;
    }),
  };
}
