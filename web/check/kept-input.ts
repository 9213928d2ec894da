import { splittings } from "../files/split-text.js";
import type { Storage } from "../storage/storage.js";
import { emptyInput, type Input, kinds, platforms } from "./input.js";

const key = "check/input";

/** Keeps what was typed and chosen. A file is the user's own and is not kept. */
export async function keepInput(
  storage: Storage,
  { platform, kind, text, splitting, exceptions }: Input,
): Promise<void> {
  await storage.save(key, { platform, kind, text, splitting, exceptions });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** The input of the last visit; what is not as this version writes it is as on a first visit. */
export async function keptInput(storage: Storage): Promise<Input> {
  const kept = ((await storage.load(key)) ?? {}) as Partial<Record<keyof Input, unknown>>;
  const exceptions = (kept.exceptions ?? {}) as Record<string, unknown>;
  return {
    platform: platforms.find((each) => each === kept.platform) ?? emptyInput.platform,
    kind: kinds.find((each) => each === kept.kind) ?? emptyInput.kind,
    text: typeof kept.text === "string" ? kept.text : "",
    splitting: splittings.find((each) => each === kept.splitting) ?? "line",
    file: null,
    exceptions: {
      registeredPromotions: texts(exceptions.registeredPromotions),
      allow: texts(exceptions.allow),
    },
  };
}
