/** What may come next in a JSON text (RFC 8259). */
type Expected = "value" | "value or end" | "name" | "name or end" | "colon" | "comma or end" | "nothing";

/** A name or a text, a number or a word, or a mark; blanks before it are skipped. */
const piece =
  /[ \t\n\r]*(?:(?<text>"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?<word>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|(?<mark>[{}[\],:]))/y;

const blanks = /[ \t\n\r]*/y;

/** The offset of the first thing in `text` that JSON does not allow there; its length when the text ends too early. */
export function faultIn(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let offset = 0;
  for (;;) {
    blanks.lastIndex = offset;
    blanks.exec(text);
    const start = blanks.lastIndex;
    piece.lastIndex = offset;
    const found = piece.exec(text)?.groups;
    const next: Expected | undefined = found && after(found, expected, open);
    if (!next) return start;
    expected = next;
    offset = piece.lastIndex;
  }
}

/** What is expected after a piece, or nothing when the piece may not stand there. Keeps `open` up to date. */
function after(
  { text, word, mark }: Record<string, string | undefined>,
  expected: Expected,
  open: ("{" | "[")[],
): Expected | undefined {
  const value = expected === "value" || expected === "value or end";
  const ended = (): Expected => (open.length > 0 ? "comma or end" : "nothing");
  if (text !== undefined && expected.startsWith("name")) return "colon";
  if (text !== undefined || word !== undefined) return value ? ended() : undefined;
  if (mark === "{" || mark === "[") {
    if (!value) return undefined;
    open.push(mark);
    return mark === "{" ? "name or end" : "value or end";
  }
  if (mark === ":") return expected === "colon" ? "value" : undefined;
  const inside = open.at(-1);
  if (mark === ",") return expected !== "comma or end" ? undefined : inside === "{" ? "name" : "value";
  if (!expected.endsWith("or end") || inside !== (mark === "}" ? "{" : "[")) return undefined;
  open.pop();
  return ended();
}
