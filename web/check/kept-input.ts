import { splittings } from "../files/split-text.js";
import type { Storage } from "../storage/storage.js";
import type { Dismissal, Exceptions, OwnPhrase, OwnRules } from "./exceptions.js";
import { emptyInput, type Input, kinds, platforms } from "./input.js";

const key = "check/input";
/** Kept apart: a list of many thousand phrases is not written anew with every letter that is typed. */
const ownKey = "check/own-rules";

/** What is kept of the input beside the own rules. */
type KeptInput = Omit<Input, "file" | "own">;

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

/** What was kept of the input; what is not as this version writes it is as in an empty one. */
function typedOf(value: unknown): KeptInput {
  const kept = (value ?? {}) as Partial<Record<keyof Input, unknown>>;
  return {
    platform: platforms.find((each) => each === kept.platform) ?? emptyInput.platform,
    kind: kinds.find((each) => each === kept.kind) ?? emptyInput.kind,
    text: typeof kept.text === "string" ? kept.text : "",
    splitting: splittings.find((each) => each === kept.splitting) ?? "line",
    exceptions: exceptionsOf(kept.exceptions),
  };
}

/** The exceptions and own rules of the check, for judging texts elsewhere. */
export async function keptRules(storage: Storage): Promise<Pick<Input, "exceptions" | "own">> {
  const [input, own] = await Promise.all([storage.load(key), storage.load(ownKey)]);
  return { exceptions: typedOf(input).exceptions, own: ownRulesOf(own) };
}

/** Hands over what was kept, all of it at first and then what others change; on a first visit `first`. */
export async function followInput(
  storage: Storage,
  first: () => Partial<Input>,
  taken: (change: Partial<Input>) => void,
  signal: AbortSignal,
): Promise<void> {
  let whole: Partial<Input> | null = {};
  const take = (change: Partial<Input>): void => {
    if (whole) whole = { ...whole, ...change };
    else taken(change);
  };
  await Promise.all([
    storage.follow(key, (kept) => take(kept === undefined ? first() : typedOf(kept)), signal),
    storage.follow(ownKey, (own) => take({ own: ownRulesOf(own) }), signal),
  ]);
  const all = whole;
  whole = null;
  if (!signal.aborted) taken(all);
}
