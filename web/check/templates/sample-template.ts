import type { WhatsAppTemplate } from "liaotai";
import type { Words } from "../../catalogues/words.js";

/** A template as the Cloud API returns it, with what is often wrong: its name, a variable at the end, promotion as utility. */
export function sampleTemplate({ sample }: Words["templates"]): WhatsAppTemplate {
  return {
    name: "Order Update",
    language: sample.language,
    category: "UTILITY",
    components: [
      { type: "HEADER", format: "TEXT", text: sample.header },
      { type: "BODY", text: sample.body, example: { body_text: [["A1001", sample.day]] } },
      { type: "FOOTER", text: sample.footer },
      { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: sample.reply }] },
    ],
  };
}
