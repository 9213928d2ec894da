import type { ShopPatch } from "liaotai";

/** A patch that does not fit what it is applied to: the document has changed since the patch was made. */
export class PatchProblem extends Error {
  override readonly name = "PatchProblem";

  constructor(readonly path: string) {
    super(`nothing to change at ${path}`);
  }
}

/** `document` with every change of `patch` made, one after the other (RFC 6902). Throws `PatchProblem`. */
export function patched<Document>(document: Document, patch: readonly ShopPatch[]): Document {
  return patch.reduce<unknown>((changed, change) => {
    const steps = change.path
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changedAt(changed, steps, change);
  }, document) as Document;
}

/** A copy of `value` with the change made at the end of `steps`; what the change does not touch is shared. */
function changedAt(value: unknown, [step, ...rest]: readonly string[], change: ShopPatch): unknown {
  if (step === undefined) {
    if (change.op === "remove") throw new PatchProblem(change.path);
    return change.value;
  }
  if (Array.isArray(value)) return listChangedAt(value, step, rest, change);
  if (typeof value !== "object" || value === null) throw new PatchProblem(change.path);
  const fields = { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && change.op === "add") return { ...fields, [step]: change.value };
  if (!Object.hasOwn(fields, step)) throw new PatchProblem(change.path);
  if (rest.length === 0 && change.op === "remove") {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== step));
  }
  return { ...fields, [step]: changedAt(fields[step], rest, change) };
}

function listChangedAt(
  list: readonly unknown[],
  step: string,
  rest: readonly string[],
  change: ShopPatch,
): unknown[] {
  const adds = rest.length === 0 && change.op === "add";
  const place = adds && step === "-" ? list.length : Number(/^(0|[1-9]\d*)$/.exec(step)?.[0]);
  // What is not a place is NaN, which is smaller than nothing.
  if (!(place < list.length + (adds ? 1 : 0))) throw new PatchProblem(change.path);
  if (adds) return list.toSpliced(place, 0, change.value);
  if (rest.length === 0 && change.op === "remove") return list.toSpliced(place, 1);
  return list.with(place, changedAt(list[place], rest, change));
}
