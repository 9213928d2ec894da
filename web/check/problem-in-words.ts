import { engineFailed, EngineError } from "../engine/client.js";
import { FileProblem } from "../files/file-problem.js";
import type { ToolContext } from "../workbench/tool.js";
import { Refused } from "./question.js";

/** Why something was not checked, in the reader's words: which file or message, and what to do. */
export function problemInWords(problem: unknown, { words, say, sentence }: ToolContext): string {
  if (problem instanceof FileProblem) return say(words.files[problem.code], problem.args);
  if (problem instanceof Refused && problem.problem instanceof EngineError) {
    const { code, path, message } = problem.problem;
    if (code === engineFailed) return `${sentence(code)} ${message}`;
    const ownRule = /^\/settings\/(deny|packs)\/(\d+)/u.exec(path);
    if (ownRule) {
      const refused = ownRule[1] === "deny" ? words.own.refusedPhrase : words.own.refusedPack;
      return say(refused, { number: Number(ownRule[2]) + 1, reason: `${sentence(code)} ${path}` });
    }
    const place = /^\/items\/(\d+)/u.exec(path)?.[1];
    const broken = place === undefined ? undefined : problem.messages[Number(place)];
    return broken ? say(words.check.item.broken, { id: broken.id, reason: sentence(code) }) : sentence(code);
  }
  return say(words.workbench.unexpected, { reason: String(problem) });
}
