import type { EmbedWords } from "../../embed/embed-words.js";

export const embed: EmbedWords = {
  title: "Liaotai workbench",
  waiting: "Opening Liaotai…",
  failed: "Liaotai did not open.",
  retry: "Try again",
  problems: {
    frame_silent:
      "{page} did not answer. Check that the attribute frame is the address of embed.html, and that its site does not keep this page out by frame-ancestors or X-Frame-Options.",
    frame_forbidden: "This page’s security policy forbids the frame: add {origin} to frame-src.",
    protocol_mismatch:
      "This page’s widget.js and {page} are of different versions: bring both to the same one.",
  },
  host: {
    refused:
      'The page around Liaotai, {origin}, is not among those allowed: nothing is taken from it, and nothing is handed to it. To allow it, the site’s owner adds {origin} to <meta name="liaotai-embed-origins"> in embed.html.',
    mismatch:
      "The page around Liaotai uses another version of widget.js, so the two can’t exchange data: bring both to the same version.",
    silent:
      "The page around Liaotai does not answer. Liaotai works on its own; nothing was taken from that page.",
    notKept: "Nobody keeps what you enter here: it is gone when you leave the page.",
  },
};
