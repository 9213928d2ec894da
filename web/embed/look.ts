import { lookNames } from "../style/tokens.js";

/** The custom properties through which a host gives the workbench its look. */
const properties = lookNames.map((name) => `--liaotai-${name}`);

/** Longest value that is taken over from a host. */
const longestValue = 500;

/** What the host's styles say of the workbench's look. */
export function lookOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const said = properties.map((name) => [name, style.getPropertyValue(name).trim()] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ""));
}

/** Gives an element the look that was said; whatever is no part of a look is left out. */
export function wear(element: HTMLElement, look: unknown): void {
  const said = (look ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of properties) {
    const value = said[name];
    if (typeof value === "string" && value.length <= longestValue) element.style.setProperty(name, value);
    else element.style.removeProperty(name);
  }
}
