import type { Source } from "liaotai";
import data from "../../../public/data/first-steps.json";
import type { Words } from "../../catalogues/words.js";

type StartWords = Words["sending"]["start"];

export type StepId = keyof StartWords["steps"];
export type OrderId = keyof StartWords["orders"];
export type InsteadId = keyof StartWords["insteads"];
export type NeedId = keyof StartWords["needs"];
export type ProductId = keyof StartWords["products"];

/** Something to do before the first message, and the tool in which it is done: `#tool` or `#sending/view`. */
export interface Step {
  readonly id: StepId;
  readonly opens: string;
  readonly source: Source;
}

/** What may be done where a message is not allowed. */
export interface Instead {
  readonly id: InsteadId;
  readonly source: Source;
}

/** A need that only one of the products meets. */
export interface Need {
  readonly id: NeedId;
  readonly product: ProductId;
  readonly source: Source;
}

export const steps = data.steps as readonly Step[];
/** Who says what of an order a buyer may be told of without having asked. */
export const ordersSource = data.orders.source as Source;
export const insteads = data.instead as readonly Instead[];
export const needs = data.products.needs as readonly Need[];
const fallback = data.products.fallback as { readonly product: ProductId; readonly source: Source };

/** The product that fits, and what speaks for it: every chosen need that asks for it, or the advice for none. */
export function fittingProduct(chosen: ReadonlySet<string>): {
  readonly product: ProductId;
  readonly because: readonly Source[];
} {
  const asked = needs.filter(({ id }) => chosen.has(id));
  const [first] = asked;
  if (!first) return { product: fallback.product, because: [fallback.source] };
  return { product: first.product, because: asked.map(({ source }) => source) };
}

/** What was ticked, as it was kept over a reload. */
export function keptTicks(value: unknown): ReadonlySet<string> {
  if (!Array.isArray(value)) return new Set();
  return new Set(value.filter((each): each is string => typeof each === "string"));
}
