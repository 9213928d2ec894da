import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Lets files be dropped on an element. */
export class FileDrop implements ReactiveController {
  /** Whether files are held over the element. */
  over = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (file: File) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, take: (file: File) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("dragover", this.#dragOver);
    this.#host.addEventListener("dragleave", this.#leave);
    this.#host.addEventListener("drop", this.#drop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("dragover", this.#dragOver);
    this.#host.removeEventListener("dragleave", this.#leave);
    this.#host.removeEventListener("drop", this.#drop);
  }

  readonly #dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#turn(true);
  };

  readonly #leave = (): void => this.#turn(false);

  readonly #drop = (event: DragEvent): void => {
    this.#turn(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.#take(file);
  };

  #turn(over: boolean): void {
    if (this.over === over) return;
    this.over = over;
    this.#host.requestUpdate();
  }
}
