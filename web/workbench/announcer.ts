import { html, type LitElement, type TemplateResult } from "lit";

/** Speaks to screen readers: each sentence once, also when it is the same as the one before. */
export class Announcer {
  readonly #host: LitElement;
  #sentence = "";

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly say = (sentence: string): void => {
    void this.#say(sentence);
  };

  region(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#sentence}</div>`;
  }

  /** A region that says what it said already is silent: it is emptied first. */
  async #say(sentence: string): Promise<void> {
    this.#sentence = "";
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#sentence = sentence;
    this.#host.requestUpdate();
  }
}
