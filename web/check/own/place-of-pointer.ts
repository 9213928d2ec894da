/** Where a value stands in a JSON text, in UTF-16 code units. */
export interface ValuePlace {
  readonly start: number;
  readonly end: number;
}

class Reader {
  at = 0;

  constructor(readonly text: string) {}

  skipSpace(): void {
    while (/\s/u.test(this.text[this.at] ?? "")) this.at += 1;
  }

  /** Reads a string and answers what it says. */
  string(): string {
    const start = this.at;
    this.at += 1;
    while (this.text[this.at] !== '"') this.at += this.text[this.at] === "\\" ? 2 : 1;
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  /** Goes past a value; `member` is told each member or entry before its value is read. */
  value(member: (key: string) => void = () => undefined): void {
    this.skipSpace();
    const first = this.text[this.at];
    if (first === '"') this.string();
    else if (first === "{" || first === "[") this.#inside(first === "{", member);
    else while (/[^\s,\]}]/u.test(this.text[this.at] ?? " ")) this.at += 1;
  }

  #inside(named: boolean, member: (key: string) => void): void {
    const close = named ? "}" : "]";
    this.at += 1;
    this.skipSpace();
    for (let index = 0; this.text[this.at] !== close; index += 1) {
      let key = String(index);
      if (named) {
        key = this.string();
        this.skipSpace();
        this.at += 1;
        this.skipSpace();
      }
      const before = this.at;
      member(key);
      if (this.at === before) this.value();
      this.skipSpace();
      if (this.text[this.at] === ",") this.at += 1;
      this.skipSpace();
    }
    this.at += 1;
  }
}

/**
 * Where the value that a JSON pointer names stands in a text that is proper JSON; of a path that ends early the place
 * where it ends, which is where a missing member belongs.
 */
export function placeOfPointer(text: string, pointer: string): ValuePlace {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const reader = new Reader(text);
  let found: ValuePlace = { start: 0, end: text.length };
  const enter = (depth: number): void => {
    reader.skipSpace();
    const start = reader.at;
    reader.value((key) => {
      if (key === keys[depth]) enter(depth + 1);
    });
    if (depth > deepest) {
      deepest = depth;
      found = { start, end: reader.at };
    }
  };
  let deepest = -1;
  enter(0);
  return found;
}
