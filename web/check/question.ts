import type { LintReport, Rule } from "liaotai";
import type { EngineClient } from "../engine/client.js";
import type { Message } from "../files/message.js";
import { type Input, messagesOf } from "./input.js";
import { type Judged, judgedMessages } from "./verdict.js";

/** What the page shows: the messages as they were judged, and the rules that the findings name. */
export interface Answered {
  readonly judged: readonly Judged[];
  readonly rules: ReadonlyMap<string, Rule>;
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
async function rules(engine: EngineClient, platform: Input["platform"]): Promise<ReadonlyMap<string, Rule>> {
  const known = rulesOf.get(engine) ?? new Map<string, Promise<ReadonlyMap<string, Rule>>>();
  rulesOf.set(engine, known);
  const asked =
    known.get(platform) ??
    engine.call("rules", { platform }).then((list) => new Map(list.rules.map((rule) => [rule.id, rule])));
  known.set(platform, asked);
  return asked;
}

function lint(engine: EngineClient, input: Input, messages: readonly Message[]): Promise<LintReport> {
  const { platform, kind, exceptions } = input;
  return engine.call("lint", {
    platform,
    kind,
    items: messages.map(({ id, text, group }) => ({ id, text, ...(group !== undefined && { group }) })),
    settings: {
      registeredPromotions: [...exceptions.registeredPromotions],
      allow: [...exceptions.allow],
    },
  });
}

/** Has all messages checked. Throws `Refused`. */
export async function ask(engine: EngineClient, input: Input): Promise<Answered> {
  const messages = messagesOf(input);
  try {
    const known = await rules(engine, input.platform);
    if (messages.length === 0) return { judged: [], rules: known };
    return { judged: judgedMessages(messages, await lint(engine, input, messages)), rules: known };
  } catch (problem) {
    throw new Refused(problem, messages);
  }
}
