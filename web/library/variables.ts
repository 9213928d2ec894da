/** A variable in a reply: a name in braces. */
const variable = /\{([^{}\n]{1,30})\}/gu;

/** A stretch of a filled reply: plain, or what stands for a variable. */
export interface FilledPart {
  readonly text: string;
  readonly variable: string | null;
  /** Whether there is a value; the name in braces stays where there is none. */
  readonly known: boolean;
}

/** The names of the variables in a text, each once. */
export function variablesOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(variable), (match) => (match[1] ?? "").trim()))];
}

/** A text with its variables filled in, part by part. */
export function filledParts(text: string, values: Readonly<Record<string, string>>): FilledPart[] {
  const parts: FilledPart[] = [];
  let done = 0;
  const plain = (end: number): void => {
    if (end > done) parts.push({ text: text.slice(done, end), variable: null, known: true });
  };
  for (const match of text.matchAll(variable)) {
    plain(match.index);
    const name = (match[1] ?? "").trim();
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const known = value !== undefined && value !== "";
    parts.push({ text: known ? value : match[0], variable: name, known });
    done = match.index + match[0].length;
  }
  plain(text.length);
  return parts;
}

/** The text as the buyer would get it. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return filledParts(text, values)
    .map((part) => part.text)
    .join("");
}
