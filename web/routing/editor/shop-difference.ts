import type { Group, Member, Shop } from "liaotai";
import type { Words } from "../../catalogues/words.js";

export type DifferenceCode = keyof Words["shops"]["differences"];

/** One thing in which two shops differ. Members and groups are named as they are called; sources by their word. */
export interface Difference {
  readonly code: DifferenceCode;
  readonly args: Readonly<Record<string, string>>;
  /** With `created`: the account's instants. */
  readonly instants?: { readonly from: number; readonly to: number };
}

/**
 * What was changed to come from `before` to `after`: the shop, then its members, then its groups. Members and groups are the
 * same when their ids are.
 */
export function differences(before: Shop, after: Shop): Difference[] {
  return [
    ...shopDifferences(before, after),
    ...memberDifferences(before, after),
    ...groupDifferences(before, after),
  ];
}

const called = ({ name, id }: { name?: string; id: string }): string => name ?? id;

function byId<Each extends { id: string }>(list: readonly Each[]): Map<string, Each> {
  return new Map(list.map((each) => [each.id, each]));
}

function shopDifferences(before: Shop, after: Shop): Difference[] {
  const found: Difference[] = [];
  if (called(before) !== called(after)) {
    found.push({ code: "shopRenamed", args: { from: called(before), to: called(after) } });
  }
  if (before.routing !== after.routing) {
    found.push({ code: after.routing ? "routingOn" : "routingOff", args: {} });
  }
  if (before.mainAccountJoins !== after.mainAccountJoins) {
    found.push({ code: after.mainAccountJoins ? "mainJoins" : "mainStaysOut", args: {} });
  }
  return found;
}

function memberDifferences(before: Shop, after: Shop): Difference[] {
  const [were, are] = [byId(before.members), byId(after.members)];
  const [wereIn, areIn] = [groupsOfMembers(before), groupsOfMembers(after)];
  const found: Difference[] = [];
  for (const member of were.values()) {
    if (!are.has(member.id)) found.push({ code: "memberRemoved", args: { member: called(member) } });
  }
  for (const member of are.values()) {
    const was = were.get(member.id);
    const args = { member: called(member) };
    if (!was) found.push({ code: "memberAdded", args });
    else found.push(...changesOf(was, member));
    found.push(...moves(args, wereIn.get(member.id) ?? [], areIn.get(member.id) ?? []));
  }
  return found;
}

function changesOf(was: Member, is: Member): Difference[] {
  const args = { member: called(is) };
  const found: Difference[] = [];
  if (called(was) !== called(is)) {
    found.push({ code: "memberRenamed", args: { from: called(was), to: called(is) } });
  }
  if (was.chatPermission !== is.chatPermission) {
    found.push({ code: is.chatPermission ? "permissionGiven" : "permissionTaken", args });
  }
  if ((was.main ?? false) !== (is.main ?? false)) {
    found.push({ code: is.main ? "becameMain" : "noLongerMain", args });
  }
  const instants = { from: instant(was.createdAt), to: instant(is.createdAt) };
  if (instants.from !== instants.to) found.push({ code: "created", args, instants });
  return found;
}

function instant(value: number | string): number {
  return typeof value === "number" ? value : Date.parse(value);
}

/** The groups that list each member. */
function groupsOfMembers({ groups }: Shop): Map<string, Group[]> {
  const listed = new Map<string, Group[]>();
  for (const group of groups) {
    for (const member of new Set(group.members)) {
      const others = listed.get(member);
      if (others) others.push(group);
      else listed.set(member, [group]);
    }
  }
  return listed;
}

/** From group to group, where a member left one and joined one; else each on its own. */
function moves(args: { member: string }, wereIn: readonly Group[], areIn: readonly Group[]): Difference[] {
  const left = wereIn.filter(({ id }) => !areIn.some((group) => group.id === id));
  const joined = areIn.filter(({ id }) => !wereIn.some((group) => group.id === id));
  const [from, to] = [left[0], joined[0]];
  if (from && to && left.length === 1 && joined.length === 1) {
    return [{ code: "memberMoved", args: { ...args, from: called(from), to: called(to) } }];
  }
  return [
    ...left.map((group): Difference => ({ code: "memberLeft", args: { ...args, from: called(group) } })),
    ...joined.map((group): Difference => ({ code: "memberJoined", args: { ...args, to: called(group) } })),
  ];
}

function groupDifferences(before: Shop, after: Shop): Difference[] {
  const [were, are] = [byId(before.groups), byId(after.groups)];
  const found: Difference[] = [];
  for (const group of were.values()) {
    if (!are.has(group.id)) found.push({ code: "groupRemoved", args: { group: called(group) } });
  }
  for (const group of are.values()) {
    const was = were.get(group.id);
    const args = { group: called(group) };
    if (!was) found.push({ code: "groupAdded", args });
    else if (called(was) !== called(group)) {
      found.push({ code: "groupRenamed", args: { from: called(was), to: called(group) } });
    }
    const enabled = group.enabled ?? true;
    if (enabled !== (was?.enabled ?? true)) found.push({ code: enabled ? "groupOn" : "groupOff", args });
    found.push(...sourceDifferences(args, was?.sources ?? [], group.sources));
  }
  if (order(before, are) !== order(after, were)) found.push({ code: "groupsReordered", args: {} });
  return found;
}

function sourceDifferences(
  args: { group: string },
  before: readonly string[],
  after: readonly string[],
): Difference[] {
  const added = [...new Set(after)].filter((source) => !before.includes(source));
  const removed = [...new Set(before)].filter((source) => !after.includes(source));
  return [
    ...added.map((source): Difference => ({ code: "sourceAdded", args: { ...args, source } })),
    ...removed.map((source): Difference => ({ code: "sourceRemoved", args: { ...args, source } })),
  ];
}

/** The order of the groups that both shops have. */
function order({ groups }: Shop, others: ReadonlyMap<string, Group>): string {
  return JSON.stringify(groups.map(({ id }) => id).filter((id) => others.has(id)));
}
