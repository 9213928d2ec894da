import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Carried } from "./editor-part.js";

/** How far a pointer moves before it carries: a tap on the grip carries nothing. */
const unmovedPixels = 4;

/** Near the edge of the window the page scrolls along. */
const edgePixels = 56;
const scrolledPixels = 12;

/** What carrying needs to know and to tell. */
export interface CarryHost extends ReactiveControllerHost, HTMLElement {
  /** The groups that a member can go to, in their order; `null` is outside. */
  readonly targets: () => readonly (number | null)[];
  readonly groupOfMember: (member: string) => number | null;
  /** The member was picked up, is over another group, was put back. */
  readonly told: (event: "lifted" | "over" | "putBack", carried: Carried) => void;
  readonly drop: (member: string, group: number | null) => void;
}

/** Carries a member to another group: by pointer, or with Space, the arrow keys and Enter. */
export class MemberCarry implements ReactiveController {
  carried: Carried | null = null;
  readonly #host: CarryHost;
  /** Ends following the pointer. */
  #release: (() => void) | null = null;

  constructor(host: CarryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.putBack();
  }

  putBack(): void {
    this.#release?.();
    const { carried } = this;
    if (!carried) return;
    this.#become(null);
    this.#host.told("putBack", carried);
  }

  /** The pointer goes down on a member's grip. */
  take(down: PointerEvent, member: string): void {
    if (down.button !== 0) return;
    const grip = down.currentTarget as HTMLElement;
    this.putBack();
    const follow = (event: PointerEvent): void => {
      const distance = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (!this.carried && distance < unmovedPixels) return;
      this.#follow(event, member);
    };
    const drop = (): void => {
      const { carried } = this;
      this.#release?.();
      this.#become(null);
      if (carried?.over !== undefined) this.#host.drop(member, carried.over);
    };
    const cancel = (): void => this.putBack();
    const key = (event: KeyboardEvent): void => {
      if (event.key === "Escape") cancel();
    };
    grip.setPointerCapture(down.pointerId);
    grip.addEventListener("pointermove", follow);
    grip.addEventListener("pointerup", drop);
    grip.addEventListener("pointercancel", cancel);
    addEventListener("keydown", key);
    this.#release = () => {
      grip.removeEventListener("pointermove", follow);
      grip.removeEventListener("pointerup", drop);
      grip.removeEventListener("pointercancel", cancel);
      removeEventListener("keydown", key);
      this.#release = null;
    };
  }

  #follow({ clientX, clientY }: PointerEvent, member: string): void {
    if (clientY < edgePixels) scrollBy(0, -scrolledPixels);
    else if (clientY > innerHeight - edgePixels) scrollBy(0, scrolledPixels);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const under = root.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-drop]")?.dataset.drop;
    const over = under === undefined ? undefined : under === "outside" ? null : Number(under);
    this.#host.style.setProperty("--carried-x", `${clientX}px`);
    this.#host.style.setProperty("--carried-y", `${clientY}px`);
    if (this.carried?.over !== over || this.carried?.member !== member) {
      this.#become({ member, over, by: "pointer" });
    }
  }

  /** A key on a member's grip. */
  key(event: KeyboardEvent, member: string): void {
    const lifted = this.carried?.by === "keys" ? this.carried : null;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === " " || event.key === "Enter") {
      if (lifted) this.#dropLifted(lifted);
      else this.#lift(member);
    } else if (lifted && step !== undefined) {
      this.#step(lifted, step);
    } else if (lifted && event.key === "Escape") {
      this.putBack();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #lift(member: string): void {
    const carried: Carried = { member, over: this.#host.groupOfMember(member), by: "keys" };
    this.#become(carried);
    this.#host.told("lifted", carried);
  }

  #step(lifted: Carried, step: number): void {
    const targets = this.#host.targets();
    const at = targets.indexOf(lifted.over ?? null);
    const over = targets.at((at + step) % targets.length) ?? null;
    const carried = { ...lifted, over };
    this.#become(carried);
    this.#host.told("over", carried);
  }

  #dropLifted({ member, over }: Carried): void {
    this.#become(null);
    if (over !== undefined) this.#host.drop(member, over);
  }

  #become(carried: Carried | null): void {
    this.carried = carried;
    this.#host.requestUpdate();
  }
}
