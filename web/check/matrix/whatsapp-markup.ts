import { html, type TemplateResult } from "lit";

/** What WhatsApp draws in another style: the sign around the words, and the style. */
const styles = { "*": "bold", _: "italic", "~": "struck" } as const;

/** A stretch of a message and the style that it is drawn in. */
export interface Styled {
  readonly text: string;
  readonly style: (typeof styles)[keyof typeof styles] | "code" | null;
}

/** Signs count at the edge of words alone, with words directly inside and no line break between. */
const marked = /```([^]+?)```|(?<![\p{L}\p{N}])([*_~])(?![\s*_~])([^\n]*?[^\s*_~])\2(?![\p{L}\p{N}])/gu;

/** The message as WhatsApp draws it: `*bold*`, `_italic_`, `~struck~` and ```` ```code``` ````. */
export function whatsAppStyles(text: string): Styled[] {
  const parts: Styled[] = [];
  let done = 0;
  const plain = (end: number): void => {
    if (end > done) parts.push({ text: text.slice(done, end), style: null });
  };
  for (const match of text.matchAll(marked)) {
    plain(match.index);
    const [whole, code, sign, inner] = match;
    if (code !== undefined) parts.push({ text: code, style: "code" });
    else parts.push({ text: inner ?? "", style: styles[sign as keyof typeof styles] });
    done = match.index + whole.length;
  }
  plain(text.length);
  return parts;
}

/** The same as elements. */
export function whatsAppText(text: string): unknown[] {
  return whatsAppStyles(text).map(({ text: part, style }): string | TemplateResult => {
    if (style === "bold") return html`<strong>${part}</strong>`;
    if (style === "italic") return html`<em>${part}</em>`;
    if (style === "struck") return html`<s>${part}</s>`;
    return style === "code" ? html`<code>${part}</code>` : part;
  });
}
