type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A column of numbers whose length is not known before its end. */
export class NumbersThatGrow<Kind extends Numbers> {
  readonly #create: (length: number) => Kind;
  #numbers: Kind;
  #length = 0;

  constructor(create: (length: number) => Kind) {
    this.#create = create;
    this.#numbers = create(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = this.#create(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = value;
  }

  /** The numbers pushed so far, without the room for more. */
  take(): Kind {
    return this.#numbers.slice(0, this.#length) as Kind;
  }
}
