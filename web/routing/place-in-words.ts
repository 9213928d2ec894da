import { fill } from "../catalogues/sentence.js";
import type { Locale } from "../catalogues/locale.js";
import type { Words } from "../catalogues/words.js";

type ListName = "members" | "groups" | "sources" | "events";

function isList(step: string): step is ListName {
  return step === "members" || step === "groups" || step === "sources" || step === "events";
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What an entry of a list calls itself. */
function nameOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? value : null;
  const { name, id } = value as { name?: unknown; id?: unknown };
  if (typeof name === "string") return name;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

/** A JSON pointer into a scenario in the reader's words: shop › member 4 (佳穎) › account created (createdAt). */
export function placeInWords(pointer: string, document: unknown, words: Words, locale: Locale): string {
  const { places, fields } = words.routing;
  const steps = stepsOf(pointer);
  const parts: string[] = [];
  let value = document;
  for (let index = 0; index < steps.length; ++index) {
    const step = steps[index] ?? "";
    value = (value as Record<string, unknown> | null | undefined)?.[step];
    const next = steps[index + 1];
    if (isList(step) && next !== undefined) {
      value = (value as Record<string, unknown> | null | undefined)?.[next];
      const place = fill(places[step], { number: Number(next) + 1 }, locale);
      const name = nameOf(value);
      parts.push(name === null ? place : fill(places.named, { place, name }, locale));
      ++index;
    } else if (step === "shop" && next !== undefined) {
      parts.push(places.shop);
    } else if (/^\d+$/.test(step)) {
      parts.push(fill(places.listed, { number: Number(step) + 1 }, locale));
    } else {
      const word = Object.hasOwn(fields, step) ? fields[step as keyof typeof fields] : null;
      parts.push(word === null || word === step ? step : fill(places.field, { word, field: step }, locale));
    }
  }
  return parts.length === 0 ? places.whole : parts.join(" › ");
}
