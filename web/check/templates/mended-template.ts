import type { Fix, WhatsAppTemplate } from "liaotai";
import { applyEdits } from "../apply-edits.js";

type Node = Record<string, unknown>;

/** The template with a fix made: each edit is about the field that it names by a JSON pointer. */
export function mendedTemplate(template: WhatsAppTemplate, { edits }: Fix): WhatsAppTemplate {
  const mended = structuredClone(template);
  for (const field of new Set(edits.map((edit) => edit.field ?? ""))) {
    const keys = field.split("/").slice(1);
    const last = keys.pop();
    const holder = keys.reduce<unknown>((inner, key) => (inner as Node | undefined)?.[key], mended);
    const text = last === undefined ? undefined : (holder as Node | undefined)?.[last];
    if (last === undefined || typeof text !== "string") continue;
    (holder as Node)[last] = applyEdits(
      text,
      edits.filter((edit) => edit.field === field),
    );
  }
  return mended;
}
