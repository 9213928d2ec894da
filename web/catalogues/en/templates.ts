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
  roomForEach: "Each variable may take {room}.",
  parts: { header: "Header", body: "Body", footer: "Footer", buttons: "Buttons" },
};
