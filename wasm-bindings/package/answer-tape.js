// The answer to a call from objects crosses as numbers, which name what was told before: texts, and shapes of objects
// (engine/api/answer_tape.hpp). To make objects of them takes a fifth of the time that JSON takes.
import { makerOf } from "./usual-shapes.js";

const decoder = new TextDecoder();

/** A word's lowest bits say what it is, in the order of the engine's `Kind`. */
const kindBits = 3;
const kindMask = (1 << kindBits) - 1;
const [text, whole, number, object, list, constant] = [0, 1, 2, 3, 4, 5];
const constants = [false, true, null];

/** The names of an object's fields. */
class Shape {
  #make;

  constructor(names) {
    this.names = names;
  }

  /** Of many shapes no object ever is: they are only on the way to longer ones. */
  get make() {
    return (this.#make ??= makerOf(this.names));
  }
}

export class AnswerTape {
  #known = [new Shape([])];
  #words = new Uint32Array();
  #place = 0;
  #number = new Float64Array(1);
  #halves = new Uint32Array(this.#number.buffer);

  /** Takes what the engine tells: the place of the first, then for each the shape that it extends, or null, and a text. */
  learn([from, ...told]) {
    this.#known.length = from;
    for (let index = 0; index < told.length; index += 2) {
      const [shape, word] = [told[index], told[index + 1]];
      this.#known.push(shape === null ? word : new Shape([...this.#known[shape].names, word]));
    }
  }

  /** The value that begins at this place of `words`. */
  read(words, place) {
    this.#words = words;
    this.#place = place;
    return this.next();
  }

  /** The value that comes next. */
  next() {
    const word = this.#words[this.#place++];
    const rest = word >>> kindBits;
    switch (word & kindMask) {
      case text:
        return this.#known[rest];
      case whole:
        return rest;
      case object:
        return this.#known[rest].make(this);
      case list:
        return this.#list(rest);
      case number:
        return this.#double();
      case constant:
        return constants[rest];
      default:
        return JSON.parse(this.#known[rest]);
    }
  }

  #list(count) {
    const elements = [];
    for (let index = 0; index < count; index += 1) elements.push(this.next());
    return elements;
  }

  #double() {
    this.#halves[0] = this.#words[this.#place++];
    this.#halves[1] = this.#words[this.#place++];
    return this.#number[0];
  }
}

/** The answers that a conversation's engine leaves on its tape. */
export class TapedAnswers {
  #conversation;
  #tape = new AnswerTape();
  /** The engine's memory as the tape's words; of no length once it has grown. */
  #memory = new Uint32Array();

  constructor(conversation) {
    this.#conversation = conversation;
  }

  /** The value of the call that was answered last. */
  last() {
    const place = this.#conversation.tapePlace() / Uint32Array.BYTES_PER_ELEMENT;
    if (this.#words()[place] > 0) this.#tape.learn(JSON.parse(decoder.decode(this.#conversation.told())));
    return this.#tape.read(this.#words(), place + 1);
  }

  #words() {
    if (this.#memory.length === 0) this.#memory = new Uint32Array(this.#conversation.keptRoom().buffer);
    return this.#memory;
  }
}
