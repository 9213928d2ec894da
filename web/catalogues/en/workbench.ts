import type { Words } from "../words.js";

export const workbench: Words["workbench"] = {
  title: "Liaotai",
  tagline: "A workbench for people who sell through chat. It computes on your device and sends nothing.",
  embed: "Embed it in your application",
  tools: "Tools",
  language: "Language",
  theme: "Appearance",
  themes: { auto: "System", light: "Light", dark: "Dark" },
  skip: "Skip to the content",
  shortcuts: "Keyboard",
  singleKeys: "Single keys (digits and ? outside of fields)",
  close: "Close",
  keys: {
    help: "Open this sheet",
    tools: "Open a tool by its number",
    tabs: "Move between tabs",
    close: "Close a dialog or a menu",
    undo: "Undo (groups and members)",
    redo: "Redo",
    move: "Pick a member up, move, put down",
    play: "Play the story, step back and forth",
    finding: "Next finding, previous finding",
    fixes: "Open the fixes",
  },
  version: { ready: "A new version is ready.", take: "Update" },
  trust: {
    sources: "Which rules, and where they are written",
    rules: "{packs} rule packs and {channels} channels, reviewed {days}",
    documentation: "Documentation",
  },
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
    full: "There is no room left: the latest changes live in this tab only. Export a project file, then free some space.",
    refused:
      "The browser did not let the page keep the latest changes: they live in this tab only. Export a project file.",
    export: "Export project file",
    dismiss: "Understood",
  },
  unexpected: "This step was not completed: {reason}",
};
