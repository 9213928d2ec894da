import { splittings } from "../files/split-text.js";
import type { Storage } from "../storage/storage.js";
import type { Dismissal, Exceptions, OwnPhrase, OwnRules } from "./exceptions.js";
import { emptyInput, type Input, kinds, platforms } from "./input.js";

const key = "check/input";
/** Kept apart: a list of many thousand phrases is not written anew with every letter that is typed. */
const ownKey = "check/own-rules";

/** Keeps what was typed and chosen. A file is the user's own and is not kept. */
export async function keepInput(
  storage: Storage,
  { platform, kind, text, splitting, exceptions }: Input,
): Promise<void> {
  await storage.save(key, { platform, kind, text, splitting, exceptions });
}

export async function keepOwnRules(storage: Storage, own: OwnRules): Promise<void> {
  await storage.save(ownKey, own);
}

function texts(value: unknown): string[] {
  return list(value).filter((each) => typeof each === "string");
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isDismissal(value: unknown): value is Dismissal {
  const { scope, fingerprint, about } = (value ?? {}) as Partial<Dismissal>;
  return (
    (scope === "finding" || scope === "text") && typeof fingerprint === "string" && typeof about === "string"
  );
}

function exceptionsOf(kept: unknown): Exceptions {
  const exceptions = (kept ?? {}) as Record<keyof Exceptions, unknown>;
  return {
    registeredPromotions: texts(exceptions.registeredPromotions),
    allow: texts(exceptions.allow),
    disabledRules: texts(exceptions.disabledRules),
    dismissed: list(exceptions.dismissed).filter(isDismissal),
  };
}

function isPhrase(value: unknown): value is OwnPhrase {
  return typeof (value as Partial<OwnPhrase> | null)?.phrase === "string";
}

function ownRulesOf(kept: unknown): OwnRules {
  const own = (kept ?? {}) as Record<keyof OwnRules, unknown>;
  return {
    deny: list(own.deny).filter(isPhrase),
    packs: list(own.packs).filter((each) => typeof each === "object" && each !== null),
  };
}

/** The input of the last visit; what is not as this version writes it is as on a first visit. */
export async function keptInput(storage: Storage): Promise<Input> {
  const [input, own] = await Promise.all([storage.load(key), storage.load(ownKey)]);
  const kept = (input ?? {}) as Partial<Record<keyof Input, unknown>>;
  return {
    platform: platforms.find((each) => each === kept.platform) ?? emptyInput.platform,
    kind: kinds.find((each) => each === kept.kind) ?? emptyInput.kind,
    text: typeof kept.text === "string" ? kept.text : "",
    splitting: splittings.find((each) => each === kept.splitting) ?? "line",
    file: null,
    exceptions: exceptionsOf(kept.exceptions),
    own: ownRulesOf(own),
  };
}
