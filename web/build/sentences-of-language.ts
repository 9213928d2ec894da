import type { Plugin } from "vite";
import { engineSentences } from "../catalogues/engine-sentences.js";
import { locales } from "../catalogues/locale.js";

const moduleName = "virtual:engine-sentences/";

/**
 * The sentences for the engine's codes, one module a language: `virtual:engine-sentences/en`. Their authors keep the
 * languages side by side in one table; a page loads the one that it shows.
 */
export function sentencesOfLanguage(): Plugin {
  return {
    name: "sentences-of-language",
    resolveId: (name) => (name.startsWith(moduleName) ? `\0${name}` : null),
    load(id) {
      const locale = locales.find((each) => id === `\0${moduleName}${each}`);
      if (!locale) return null;
      const sentences = Object.entries(engineSentences).map(([code, wordings]) => [code, wordings[locale]]);
      return `export const sentences = ${JSON.stringify(Object.fromEntries(sentences))};`;
    },
  };
}
