import type { Words } from "../words.js";

export const workbench: Words["workbench"] = {
  title: "Liaotai",
  tagline: "A workbench for people who sell through chat. It computes on your device and sends nothing.",
  tools: "Tools",
  language: "Language",
  theme: "Appearance",
  themes: { auto: "As the system", light: "Light", dark: "Dark" },
  engine: {
    loading: "Loading the engine…",
    failed: "The engine did not load, so nothing can be computed now.",
    reason: "Reason: {reason}",
    retry: "Try again",
    ready: "Computed on this device · engine {version}",
  },
  opening: {
    loading: "Opening…",
    failed:
      "“{tool}” did not load. Check the connection and try again; if that does not help, reload the page.",
  },
  storage: {
    unavailable:
      "This browser does not let the page keep data: what you enter is gone when the tab closes. Export what you want to keep.",
    dismiss: "Understood",
  },
  unexpected: "This step was not completed: {reason}",
};
