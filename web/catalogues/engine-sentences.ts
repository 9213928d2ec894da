import type { Texts } from "liaotai";
import { autoReplySentences } from "./engine/auto-replies.js";
import { errorSentences } from "./engine/errors.js";
import { explanationSentences } from "./engine/explanation.js";
import { lintSentences } from "./engine/lint.js";
import { routingSentences } from "./engine/routing.js";
import { sendingSentences } from "./engine/sending.js";
import { templateSentences } from "./engine/templates.js";
import { trafficSentences } from "./engine/traffic.js";
import { windowSentences } from "./engine/window.js";

type Sentences = Readonly<Record<string, Texts>>;

/**
 * Every code that the engine answers with, and its sentence in each language: what the routing tool says, and what the
 * other tools say beside it. Read when the page is built: the page itself has one language of them at a time
 * (`build/sentences-of-language.ts`).
 */
export const engineSentences = {
  routing: { ...errorSentences, ...explanationSentences, ...routingSentences, ...trafficSentences },
  others: {
    ...autoReplySentences,
    ...lintSentences,
    ...sendingSentences,
    ...templateSentences,
    ...windowSentences,
  },
} satisfies Record<string, Sentences>;
