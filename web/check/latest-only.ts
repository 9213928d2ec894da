/**
 * Asks questions that follow one another quickly: waits until they pause, has one at a time under way, and passes on
 * only the answer to the last one.
 */
export class LatestOnly<Question, Answer> {
  #waiting: { question: Question } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  constructor(
    private readonly ask: (question: Question, isOvertaken: () => boolean) => Promise<Answer | null>,
    private readonly settled: (question: Question, answer: Answer | null, problem: unknown) => void,
    private readonly pauseMs: number,
  ) {}

  /** Asks once the questions pause, or at once. */
  put(question: Question, atOnce = false): void {
    this.#waiting = { question };
    clearTimeout(this.#timer);
    if (atOnce) this.#next();
    else this.#timer = setTimeout(() => this.#next(), this.pauseMs);
  }

  /** Forgets what waits. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  #next(): void {
    if (this.#busy || !this.#waiting) return;
    const { question } = this.#waiting;
    this.#waiting = null;
    this.#busy = true;
    void this.#run(question);
  }

  async #run(question: Question): Promise<void> {
    let answer: Answer | null = null;
    let problem: unknown = null;
    try {
      answer = await this.ask(question, () => this.#waiting !== null);
    } catch (failure) {
      problem = failure;
    }
    this.#busy = false;
    if (this.#waiting) {
      clearTimeout(this.#timer);
      this.#next();
    } else this.settled(question, answer, problem);
  }
}
