import type { Finding, LintRequest, Platform } from "liaotai";
import type { EngineClient } from "../../engine/client.js";
import type { Message } from "../../files/message.js";
import { lintSettings } from "../exceptions.js";
import { type Input, messagesOf, platforms } from "../input.js";
import { type Judged, judgedMessages } from "../verdict.js";

/** Messages that are held against all platforms at once. */
export const longestMatrix = 1000;

/** One message on every platform. */
export interface MatrixRow {
  readonly message: Message;
  readonly on: Readonly<Record<Platform, Judged>>;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** How many messages there are; the matrix holds the first of them. */
  readonly count: number;
}

/** Only WhatsApp has templates that someone approves: elsewhere the same words are a message. */
function kindOn(platform: Platform, kind: LintRequest["kind"]): LintRequest["kind"] {
  return kind === "template" && platform !== "whatsapp" ? "message" : kind;
}

/** Every message judged by the rules of every platform; `null` when that was overtaken. */
export async function askMatrix(
  engine: EngineClient,
  input: Input,
  isOvertaken: () => boolean,
): Promise<Matrix | null> {
  const all = messagesOf(input);
  const messages = all.slice(0, longestMatrix);
  const items = messages.map(({ id, text, group }) => ({ id, text, ...(group !== undefined && { group }) }));
  const answers = new Map<Platform, readonly Judged[]>();
  for (const platform of messages.length > 0 ? platforms : []) {
    const report = await engine.call("lint", {
      platform,
      kind: kindOn(platform, input.kind),
      items,
      settings: lintSettings(input.exceptions, input.own),
    });
    if (isOvertaken()) return null;
    answers.set(platform, judgedMessages(messages, report));
  }
  const rows = messages.map((message, index) => ({
    message,
    on: Object.fromEntries(
      platforms.map((platform) => [platform, answers.get(platform)?.[index]]),
    ) as MatrixRow["on"],
  }));
  return { rows, count: all.length };
}

/** The categories of some findings, each once, the gravest first. */
export function categoriesOf(findings: readonly Finding[]): Finding["category"][] {
  const grave = { error: 0, warning: 1, info: 2 };
  const ordered = [...findings].sort((one, other) => grave[one.severity] - grave[other.severity]);
  return [...new Set(ordered.map(({ category }) => category))];
}
