import { EngineError } from "./engine-error.js";

const encoder = new TextEncoder();
const loneSurrogate = /\p{Surrogate}/u;

/** What crosses to the engine at once: a few milliseconds' work, and all that it holds of a file. */
const pieceBytes = 1 << 16;
/** What ends a text that is no line: UTF-8 has no such byte. */
const mark = 0xff;

/** The bytes of a file, piece by piece. */
export class FileFeeder {
  #bytes;
  #done = 0;

  constructor(bytes) {
    this.#bytes = bytes;
  }

  get separator() {
    return "lines";
  }

  get total() {
    return this.#bytes.length;
  }

  get done() {
    return this.#done;
  }

  /** Hands the next piece over. Answers whether more is wanted. */
  feed(run) {
    const piece = this.#bytes.subarray(this.#done, this.#done + pieceBytes);
    const room = run.room(piece.length);
    if (!room) return false;
    room.set(piece);
    this.#done += piece.length;
    return run.take();
  }
}

/** The texts of an array, some hundred at a time. */
export class TextFeeder {
  #texts;
  #before;
  #done = 0;
  #piece = new Uint8Array(pieceBytes);

  /** `before`: how many texts came before these. */
  constructor(texts, before = 0) {
    this.#texts = texts;
    this.#before = before;
  }

  get separator() {
    return "marks";
  }

  get total() {
    return this.#texts.length;
  }

  get done() {
    return this.#done;
  }

  feed(run) {
    const piece = this.#nextPiece();
    const room = run.room(piece.length);
    if (!room) return false;
    room.set(piece);
    return run.take();
  }

  #nextPiece() {
    let size = 0;
    while (this.#done < this.#texts.length) {
      const text = this.#text(this.#done);
      // No UTF-16 code unit takes more than three bytes.
      const most = text.length * 3 + 1;
      if (size > 0 && size + most > pieceBytes) break;
      if (most > this.#piece.length) this.#piece = new Uint8Array(most);
      size += encoder.encodeInto(text, this.#piece.subarray(size)).written;
      this.#piece[size] = mark;
      size += 1;
      this.#done += 1;
    }
    return this.#piece.subarray(0, size);
  }

  #text(index) {
    const text = this.#texts[index];
    const path = `/texts/${this.#before + index}`;
    if (typeof text !== "string") throw new EngineError("bad_type", path, "a text is wanted");
    if (loneSurrogate.test(text)) throw new EngineError("bad_text", path, "a lone surrogate");
    return text;
  }
}

/** Texts that come one by one, from a file or over a network. Of them it holds some hundred. */
export class StreamFeeder {
  #texts;
  #batch = [];
  #done = 0;

  constructor(texts) {
    this.#texts = texts[Symbol.asyncIterator]();
  }

  get separator() {
    return "marks";
  }

  /** Nobody knows how many there are. */
  get total() {
    return Infinity;
  }

  get done() {
    return this.#done;
  }

  /** Waits for the next texts. Answers whether any came. */
  async fetch() {
    this.#batch = [];
    for (let units = 0; units < pieceBytes;) {
      const { done, value } = await this.#texts.next();
      if (done) break;
      this.#batch.push(value);
      units += (value?.length ?? 0) + 1;
    }
    return this.#batch.length > 0;
  }

  /** Hands over what came. Answers whether more is wanted. */
  feed(run) {
    const feeder = new TextFeeder(this.#batch, this.#done);
    this.#done += this.#batch.length;
    while (feeder.done < feeder.total) {
      if (!feeder.feed(run)) return false;
    }
    return true;
  }

  /** Tells the source that no more is wanted, so that it can close what it reads from. */
  async close() {
    await this.#texts.return?.();
  }
}

/** What hands a source's texts to the engine, and the request without them. */
export function read(source) {
  const { texts, utf8, ...request } = source ?? {};
  if (Array.isArray(texts) && utf8 === undefined) return { feeder: new TextFeeder(texts), request };
  if (typeof texts?.[Symbol.asyncIterator] === "function" && utf8 === undefined)
    return { feeder: new StreamFeeder(texts), request };
  if (utf8 instanceof Uint8Array && texts === undefined) return { feeder: new FileFeeder(utf8), request };
  throw new EngineError(
    "bad_type",
    "",
    "texts as an array or a stream, or utf8 as a Uint8Array, is wanted, and not both",
  );
}

/** The columns of what was found, from a row on, in the page's own memory. */
export function columnsOf(run, from = 0) {
  return {
    item: run.item().slice(from),
    rule: run.rule().slice(from),
    start: run.start().slice(from),
    end: run.end().slice(from),
    severity: run.severity().slice(from),
  };
}

/** Hands on what is found, each row once. */
export function handOn(run, onFound) {
  let told = 0;
  return () => {
    const columns = columnsOf(run, told);
    const count = columns.item.length;
    if (count === 0) return;
    told += count;
    onFound({ count, ...columns, rules: run.rules() });
  };
}

/** A finding that has in common with the first of its rule whatever is not its own: its sources are the same objects. */
function madeLike(first, { item, end, args, fingerprint, known }) {
  const { rule, category, severity, start, code, source, sources } = first;
  const finding = {
    item,
    rule,
    category,
    severity,
    start,
    end,
    folds: [],
    code,
    args,
    fixes: [],
    source,
    sources,
    fingerprint,
  };
  return known ? { ...finding, known } : finding;
}

const digitsOfFingerprint = 16;

/** The findings about the texts together, each whole: there may be thousands that hardly differ. */
export function wholeSets({ firsts, places, like, item, end, first, fingerprints, known }) {
  const knownRows = new Set(known);
  const findings = [];
  for (let row = 0, next = 0; row < like.length || next < firsts.length;) {
    if (places[next] === findings.length) {
      findings.push(firsts[next++]);
      continue;
    }
    const begin = row * digitsOfFingerprint;
    findings.push(
      madeLike(firsts[like[row]], {
        item: String(item[row]),
        end: end[row],
        args: { first: first[row] },
        fingerprint: fingerprints.slice(begin, begin + digitsOfFingerprint),
        known: knownRows.has(row),
      }),
    );
    row += 1;
  }
  return findings;
}
