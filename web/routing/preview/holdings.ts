import type { Decision } from "liaotai";

/**
 * Who owns each buyer's conversation, the latest decision last: every decision names the owner as it stands after it.
 * Buyers that wait in the buffer have none.
 */
export function ownersOf(decisions: readonly Decision[]): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { buyer, member } of decisions) {
    owners.delete(buyer);
    owners.set(buyer, member);
  }
  return owners;
}

/** The buyers whose conversations each member owns, the latest first. */
export function buyersByOwner(decisions: readonly Decision[]): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const [buyer, owner] of [...ownersOf(decisions)].reverse()) {
    if (owner === null) continue;
    const buyers = held.get(owner);
    if (buyers) buyers.push(buyer);
    else held.set(owner, [buyer]);
  }
  return held;
}
