import type { TemplateValues, WhatsAppTemplate } from "liaotai";

/** The parts of a template that take values when it is sent. */
export const valuedParts = ["header", "body"] as const;

export type ValuedPart = (typeof valuedParts)[number];

/** A variable of a template, and the part that it stands in. */
export interface TemplateVariable {
  readonly part: ValuedPart;
  readonly name: string;
}

/** The variables of header and body, each once. */
export function variablesOf({ components }: WhatsAppTemplate): TemplateVariable[] {
  return valuedParts.flatMap((part) => {
    const text = components.find(({ type }) => type.toLowerCase() === part)?.text ?? "";
    const names = Array.from(text.matchAll(/\{\{([a-z0-9_]+)\}\}/gu), ([, name = ""]) => name);
    return [...new Set(names)].map((name) => ({ part, name }));
  });
}

/** The values with one of them changed; none at all once every one is empty. */
export function withValue(
  values: TemplateValues | undefined,
  { part, name }: TemplateVariable,
  value: string,
): TemplateValues | undefined {
  const before = Object.entries(values?.[part] ?? {}).filter(([each]) => each !== name);
  const changed = {
    ...values,
    [part]: Object.fromEntries(value === "" ? before : [...before, [name, value]]),
  };
  const isEmpty = valuedParts.every((each) => Object.keys(changed[each] ?? {}).length === 0);
  return isEmpty ? undefined : changed;
}
