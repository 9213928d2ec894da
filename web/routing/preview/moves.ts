/** Where a chat was drawn: in whose place, and where on the page. */
interface Drawn {
  /** `null` for a source, which is nobody's place. */
  readonly place: string | null;
  readonly left: number;
  readonly top: number;
}

/** Tokens looked at before and after a step, at most: in a larger picture nothing moves. */
const mostTokens = 400;

const moveMs = 450;

/**
 * Lets chats move to their new owner: remembers where each token is before a step, and after it lets those whose place is
 * another one come from there. A chat that is new comes from its source.
 */
export class Moves {
  readonly #root: HTMLElement;
  #before: ReadonlyMap<string, Drawn> | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  remember(): void {
    const tokens = this.#tokens();
    this.#before = tokens.length === 0 || tokens.length > mostTokens ? null : drawn(tokens);
  }

  /** Begins to remember from an empty picture, where nothing is drawn yet. */
  forget(): void {
    this.#before = null;
  }

  play(): void {
    const before = this.#before;
    const tokens = this.#tokens();
    if (!before || tokens.length > mostTokens || prefersStillness()) return;
    for (const token of tokens) {
      const from = before.get(token.dataset.buyer ?? "") ?? this.#sourceOf(token);
      if (!from || from.place === token.dataset.place) continue;
      const { left, top } = token.getBoundingClientRect();
      token.animate(
        [
          { transform: `translate(${from.left - left}px, ${from.top - top}px)`, opacity: 0.6 },
          { transform: "none", opacity: 1 },
        ],
        { duration: moveMs, easing: "ease-out" },
      );
    }
  }

  #tokens(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>("[data-buyer]")];
  }

  #sourceOf(token: HTMLElement): Drawn | undefined {
    const { source } = token.dataset;
    const sources = [...this.#root.querySelectorAll<HTMLElement>("[data-origin]")];
    const origin = sources.find((each) => each.dataset.origin === source);
    if (!origin) return undefined;
    const { left, top, width } = origin.getBoundingClientRect();
    return width === 0 ? undefined : { place: null, left, top };
  }
}

function drawn(tokens: readonly HTMLElement[]): Map<string, Drawn> {
  return new Map(
    tokens.map((token) => {
      const { left, top } = token.getBoundingClientRect();
      return [token.dataset.buyer ?? "", { place: token.dataset.place ?? "", left, top }];
    }),
  );
}

/** Whether the reader asked for pages without motion. */
function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
