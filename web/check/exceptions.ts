import type { LintSettings } from "liaotai";

/** Something that was set aside by its fingerprint, with the words that say what it was. */
export interface Dismissal {
  readonly scope: "finding" | "text";
  readonly fingerprint: string;
  /** What it says, shortened. */
  readonly about: string;
  /** Of a finding: its rule. */
  readonly rule?: string;
}

/** Words of the shop's own that change what counts as a finding, and what was set aside. */
export interface Exceptions {
  readonly registeredPromotions: readonly string[];
  readonly allow: readonly string[];
  readonly disabledRules: readonly string[];
  readonly dismissed: readonly Dismissal[];
}

/** A phrase that the shop itself does not want to see. */
export type OwnPhrase = NonNullable<LintSettings["deny"]>[number];

/** The shop's own rules: phrases, and packs as their JSON was read. */
export interface OwnRules {
  readonly deny: readonly OwnPhrase[];
  readonly packs: readonly object[];
}

export const noExceptions: Exceptions = {
  registeredPromotions: [],
  allow: [],
  disabledRules: [],
  dismissed: [],
};

export const noOwnRules: OwnRules = { deny: [], packs: [] };

/** All of it as the engine takes it. */
export function lintSettings(exceptions: Exceptions, own: OwnRules): LintSettings {
  return {
    registeredPromotions: [...exceptions.registeredPromotions],
    allow: [...exceptions.allow],
    disabledRules: [...exceptions.disabledRules],
    dismissed: exceptions.dismissed.map(({ fingerprint }) => fingerprint),
    ...(own.deny.length > 0 && { deny: [...own.deny] }),
    ...(own.packs.length > 0 && { packs: [...own.packs] }),
  };
}

/** A list with one more entry, once. */
export function withEntry(list: readonly string[], entry: string): readonly string[] {
  return entry === "" || list.includes(entry) ? list : [...list, entry];
}

/** Sets something aside that has a fingerprint, once. */
export function withDismissal(exceptions: Exceptions, dismissal: Dismissal): Exceptions {
  const others = exceptions.dismissed.filter(({ fingerprint }) => fingerprint !== dismissal.fingerprint);
  return { ...exceptions, dismissed: [...others, dismissal] };
}
