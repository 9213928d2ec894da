import type { Explanation, Finding, LintReport, NearMiss } from "liaotai";
import type { EngineClient } from "../../engine/client.js";
import type { Message } from "../../files/message.js";
import { lintSettings } from "../exceptions.js";
import { type Input, messagesOf } from "../input.js";

/** One message judged anew, with how each finding was seen and what was met and excused. */
export function explainText(engine: EngineClient, input: Input, text: string): Promise<LintReport> {
  return engine.call("lint", {
    platform: input.platform,
    kind: input.kind,
    items: [{ id: "1", text }],
    settings: lintSettings(input.exceptions, input.own),
    explain: true,
  });
}

/** How a finding was seen; `null` for one that is not about the text alone, such as a repetition. */
export function explanationOf(report: LintReport, { rule, start, end }: Finding): Explanation | null {
  const at = report.findings.findIndex(
    (each) => each.rule === rule && each.start === start && each.end === end,
  );
  return report.explanations?.[at] ?? null;
}

/** What is known about a phrase in a message. */
export interface PhraseAnswer {
  readonly message: Message;
  /** Findings that touch it: it was flagged. */
  readonly findings: readonly Finding[];
  /** What rules met in it and let pass. */
  readonly misses: readonly NearMiss[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function touches(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Why a phrase was not flagged, in the first message that holds it; `null` when none does. */
export async function askAboutPhrase(
  engine: EngineClient,
  input: Input,
  phrase: string,
): Promise<PhraseAnswer | null> {
  const message = messagesOf(input).find(({ text }) => text.includes(phrase));
  if (!message) return null;
  const start = message.text.indexOf(phrase);
  const stretch = { start, end: start + phrase.length };
  const report = await explainText(engine, input, message.text);
  return {
    message,
    findings: report.findings.filter((finding) => touches(finding, stretch)),
    misses: (report.nearMisses ?? []).filter((miss) => touches(miss, stretch)),
  };
}
