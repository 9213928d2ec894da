import type { Rule } from "liaotai";
import { beforeAll, describe, expect, test } from "vitest";
import type { EngineClient } from "../../../web/engine/client.js";
import { drawQuiz, quizLength } from "../../../web/rules/training/quiz.js";
import { realEngine } from "../routing/real-engine.js";

let engine: EngineClient;
let rules: readonly Rule[];

beforeAll(async () => {
  engine = await realEngine();
  ({ rules } = await engine.call("rules", {}));
});

const gist = (questions: readonly { rule: Rule; text: string; maySend: boolean }[]) =>
  questions.map(({ rule, text, maySend }) => [rule.id, text, maySend]);

describe("the quiz", () => {
  test("is the same for the same number, and another for another", async () => {
    const first = gist(await drawQuiz(engine, rules, "shopee", 7));
    expect(gist(await drawQuiz(engine, [...rules].reverse(), "shopee", 7))).toEqual(first);
    expect(gist(await drawQuiz(engine, rules, "shopee", 8))).not.toEqual(first);
  });

  test.each([null, "shopee", "xiaohongshu", "wechat"] as const)(
    "asks ten things on %s that the engine answers as their rules do, half of them fine",
    async (platform) => {
      const questions = await drawQuiz(engine, rules, platform, 42);
      expect(questions).toHaveLength(quizLength);
      expect(questions.filter(({ maySend }) => maySend)).toHaveLength(quizLength / 2);
      expect(new Set(questions.map(({ rule }) => rule.id)).size).toBe(quizLength);
      for (const { text, platform: on, kind, maySend } of questions) {
        const { items } = await engine.call("lint", { platform: on, kind, items: [{ id: "1", text }] });
        expect(items[0]?.verdict === "send", text).toBe(maySend);
      }
    },
  );
});
