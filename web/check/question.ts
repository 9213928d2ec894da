import type { LintRequest, Rule } from "liaotai";
import type { EngineClient } from "../engine/client.js";
import type { Message } from "../files/message.js";
import { lintSettings } from "./exceptions.js";
import { type Input, messagesOf } from "./input.js";
import { lintMessages, type Progress } from "./lint-messages.js";
import { type Judged, judgedMessages } from "./verdict.js";

/** What the page shows: the messages as they were judged, and the rules that the findings name. */
export interface Answered {
  readonly judged: readonly Judged[];
  readonly rules: ReadonlyMap<string, Rule>;
  /** Fingerprints that were set aside and match nothing in these messages. */
  readonly unused: ReadonlySet<string>;
}

/** A message that the engine could not read, or a request that it refused. */
export class Refused extends Error {
  constructor(
    readonly problem: unknown,
    readonly messages: readonly Message[],
  ) {
    super(String(problem));
  }
}

const rulesOf = new WeakMap<EngineClient, Map<string, Promise<ReadonlyMap<string, Rule>>>>();

/** The platform's rules, asked for once. */
export async function rulesOfPlatform(
  engine: EngineClient,
  platform: Input["platform"],
): Promise<ReadonlyMap<string, Rule>> {
  const known = rulesOf.get(engine) ?? new Map<string, Promise<ReadonlyMap<string, Rule>>>();
  rulesOf.set(engine, known);
  const asked =
    known.get(platform) ??
    engine.call("rules", { platform }).then((list) => new Map(list.rules.map((rule) => [rule.id, rule])));
  known.set(platform, asked);
  return asked;
}

function requestFor({ platform, kind, exceptions, own }: Input, messages: readonly Message[]): LintRequest {
  return {
    platform,
    kind,
    items: messages.map(({ id, text, group }) => ({ id, text, ...(group !== undefined && { group }) })),
    settings: lintSettings(exceptions, own),
  };
}

/** Has all messages checked; `null` when that was overtaken. Throws `Refused`. */
export async function ask(engine: EngineClient, input: Input, progress: Progress): Promise<Answered | null> {
  const messages = messagesOf(input);
  try {
    const known = await rulesOfPlatform(engine, input.platform);
    if (messages.length === 0) return { judged: [], rules: known, unused: new Set() };
    const report = await lintMessages(engine, requestFor(input, messages), known.values(), progress);
    return (
      report && {
        judged: judgedMessages(messages, report),
        rules: known,
        unused: new Set(report.unusedDismissals),
      }
    );
  } catch (problem) {
    throw new Refused(problem, messages);
  }
}
