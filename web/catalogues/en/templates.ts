import type { Words } from "../words.js";

export const templates: Words["templates"] = {
  about:
    "Paste a template as the Cloud API writes it: what is wrong field by field, and how it will be filed.",
  hint: "One template, an array, or the whole JSON that the Cloud API returned",
  check: "Check the template",
  judged: "Its words read as {judged}.",
  filedAndJudged: "It is filed as {filed}; its words read as {judged}.",
  categories: { marketing: "marketing", utility: "utility", authentication: "authentication" },
  lengths: "The body has {length} of {limit} characters.",
  roomForEach: "Each variable may take up to {room}.",
  withSamples: "{length} with the samples.",
  withValues: "{length} with these values.",
  worstCase: "{length} when every value is as long as it may be.",
  open: "Open JSON",
  putSample: "Put in a sample",
  save: "Download the mended JSON",
  fileName: "templates",
  takeAway: "Take them away",
  mended: "The template was changed.",
  values: "Fill in what will be sent",
  valueOf: "{part} {name}",
  sample: {
    language: "en_US",
    header: "Order update",
    body: "Your order {{1}} is on its way, and a limited time offer is waiting for you. Expected on {{2}}",
    day: "21 March",
    footer: "Thank you 🎉",
    reply: "See the order",
  },
  parts: { header: "Header", body: "Body", footer: "Footer", buttons: "Buttons" },
};
