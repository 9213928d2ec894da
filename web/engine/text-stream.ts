/** Texts that are put in slice by slice, and read one by one as soon as they are there. */
export class TextStream implements AsyncIterable<string> {
  readonly #slices: (readonly string[])[] = [];
  #ended = false;
  #arrived: () => void = () => undefined;

  /** The next texts, or null when these were all. */
  put(texts: readonly string[] | null): void {
    if (texts) this.#slices.push(texts);
    else this.#ended = true;
    this.#arrived();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    for (;;) {
      const slice = this.#slices.shift();
      if (slice) yield* slice;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#arrived = resolve));
    }
  }
}
