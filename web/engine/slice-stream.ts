/** What is put in slice by slice (texts, pieces of a log), and read one by one as soon as it is there. */
export class SliceStream<Each> implements AsyncIterable<Each> {
  readonly #slices: (readonly Each[])[] = [];
  #ended = false;
  #arrived: () => void = () => undefined;

  /** What comes next, or null when this was all. */
  put(slice: readonly Each[] | null): void {
    if (slice) this.#slices.push(slice);
    else this.#ended = true;
    this.#arrived();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Each> {
    for (;;) {
      const slice = this.#slices.shift();
      if (slice) yield* slice;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#arrived = resolve));
    }
  }
}
