import type { Platform, Rule, TextKind } from "liaotai";
import type { EngineClient } from "../../engine/client.js";

/** One question: may this text be sent? It is an example of a rule, and the rule explains the answer. */
export interface Question {
  readonly rule: Rule;
  readonly platform: Platform;
  readonly kind: TextKind;
  readonly text: string;
  /** What the rule flags in it. */
  readonly part?: string;
  readonly maySend: boolean;
}

/** Questions of one quiz. */
export const quizLength = 10;
/** Texts that are longer are about counting, which nobody needs to learn. */
const longestText = 120;

/** Numbers from 0 up to 1 that are the same for the same seed: mulberry32, by Tommy Ettinger. */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const rest = [...items];
  for (let last = rest.length - 1; last > 0; last -= 1) {
    const at = Math.floor(next() * (last + 1));
    [rest[last], rest[at]] = [rest[at] as Item, rest[last] as Item];
  }
  return rest;
}

/** The texts of a rule that make a question: one text, short enough to read, and no template. */
function candidates(rule: Rule, platform: Platform): Question[] {
  const [kind] = rule.texts.filter((each) => each !== "template");
  if (!kind) return [];
  const isReadable = ({ text, times }: { text: string; times: number }): boolean =>
    times === 1 && text.trim().length > 1 && text.length <= longestText;
  const asked = { rule, platform, kind };
  return [
    ...rule.flags.filter(isReadable).map(({ text, part }) => ({ ...asked, text, part, maySend: false })),
    ...rule.passes.filter(isReadable).map(({ text }) => ({ ...asked, text, maySend: true })),
  ];
}

/** Whether the engine judges the text as the rule's own example says: other rules may find something in it. */
async function holds(
  engine: EngineClient,
  { platform, kind, text, rule, maySend }: Question,
): Promise<boolean> {
  const { findings } = await engine.call("lint", { platform, kind, items: [{ id: "1", text }] });
  return maySend ? findings.length === 0 : findings.some((finding) => finding.rule === rule.id);
}

/**
 * Ten questions, each of another rule, half of them about texts that may be sent. The same seed, rules and platform give
 * the same quiz; with no platform each question has one of its rule's.
 */
export async function drawQuiz(
  engine: EngineClient,
  rules: readonly Rule[],
  platform: Platform | null,
  seed: number,
): Promise<Question[]> {
  const next = numbersOf(seed);
  const inOrder = rules
    .filter(({ platforms }) => platform === null || platforms.includes(platform))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const questions: Question[] = [];
  for (const rule of shuffled(inOrder, next)) {
    if (questions.length === quizLength) break;
    const on = platform ?? rule.platforms[Math.floor(next() * rule.platforms.length)];
    const allowed = questions.filter(({ maySend }) => maySend).length;
    const wanted = allowed < quizLength / 2 && (next() < 0.5 || questions.length - allowed >= quizLength / 2);
    const pool = on ? shuffled(candidates(rule, on), next).filter(({ maySend }) => maySend === wanted) : [];
    const question = await firstThatHolds(engine, pool);
    if (question) questions.push(question);
  }
  return shuffled(questions, next);
}

async function firstThatHolds(engine: EngineClient, pool: readonly Question[]): Promise<Question | null> {
  for (const question of pool) if (await holds(engine, question)) return question;
  return null;
}
