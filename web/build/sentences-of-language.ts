import type { Language } from "liaotai";
import type { Plugin } from "vite";
import { engineSentences } from "../catalogues/engine-sentences.js";

/** The languages whose sentences stand side by side; a further one brings its own in its folder. */
const together: readonly Language[] = ["zh-Hant", "zh-Hans", "en"];

const moduleName = "virtual:engine-sentences/";

/**
 * The sentences for the engine's codes, one module a part and language: `virtual:engine-sentences/routing/en`. Their
 * authors keep the languages side by side in one table; a page loads what it shows.
 */
export function sentencesOfLanguage(): Plugin {
  return {
    name: "sentences-of-language",
    resolveId: (name) => (name.startsWith(moduleName) ? `\0${name}` : null),
    load(id) {
      for (const [part, table] of Object.entries(engineSentences)) {
        const locale = together.find((each) => id === `\0${moduleName}${part}/${each}`);
        if (!locale) continue;
        const sentences = Object.entries(table).map(([code, wordings]) => [code, wordings[locale]]);
        return `export const sentences = ${JSON.stringify(Object.fromEntries(sentences))};`;
      }
      return null;
    },
  };
}
