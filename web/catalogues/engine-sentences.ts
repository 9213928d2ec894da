import { errorSentences } from "./engine/errors.js";
import { explanationSentences } from "./engine/explanation.js";
import { lintSentences } from "./engine/lint.js";
import { routingSentences } from "./engine/routing.js";
import { trafficSentences } from "./engine/traffic.js";
import { windowSentences } from "./engine/window.js";
import type { Locale } from "./locale.js";

/**
 * Every code that the engine answers with, and its sentence in each language. Read when the page is built: the page
 * itself has one language of it at a time (`build/sentences-of-language.ts`).
 */
export const engineSentences: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ...errorSentences,
  ...explanationSentences,
  ...lintSentences,
  ...routingSentences,
  ...trafficSentences,
  ...windowSentences,
};
