import type { Language } from "../language.js";

export const language: Language = {
  name: "English",
  order: 3,
  speaks: (tag) => tag.language === "en",
  rulesIn: "en",
  notLoaded: {
    language:
      "The English words did not load. Check the connection and try again; if that does not help, reload the page.",
    retry: "Try again",
  },
};
