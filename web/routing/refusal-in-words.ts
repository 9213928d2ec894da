import { FileProblem } from "../files/file-problem.js";
import { JsonProblem } from "../files/json-file.js";
import { engineFailed } from "../engine/client.js";
import type { ToolContext } from "../workbench/tool.js";
import { NotAShop, RefusedDocument } from "./scenario-file.js";
import { placeInWords } from "./place-in-words.js";

/** Why a document was not loaded, in the reader's words: which file, which field, what to do. */
export function refusalInWords(problem: unknown, name: string, context: ToolContext): string {
  const { words, say, sentence, locale } = context;
  if (problem instanceof FileProblem) return say(words.files[problem.code], problem.args);
  if (problem instanceof NotAShop) return words.routing.own.notAShop;
  if (problem instanceof JsonProblem) {
    return say(words.files.notJson, { name, line: problem.line, column: problem.column });
  }
  if (problem instanceof RefusedDocument) {
    const { code, path } = problem.refusal;
    if (code === engineFailed) return `${sentence(code)} ${problem.refusal.message}`;
    return say(words.routing.own.refusedPlace, {
      place: placeInWords(path, problem.document, words, locale),
      reason: sentence(code),
    });
  }
  return say(words.workbench.unexpected, { reason: String(problem) });
}
