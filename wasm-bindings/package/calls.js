import { TapedAnswers } from "./answer-tape.js";
import { EngineError, engineFailed } from "./engine-error.js";
import { foundIn, joinFindings, readAudit, rowsAtOnce } from "./audit-many.js";
import { LastRequest } from "./last-request.js";
import { columnsOf, handOn, read, StreamFeeder, wholeSets } from "./lint-many.js";
import { nextTurn } from "./next-turn.js";
import { pack, unpack } from "./packing.js";
import { findUnwritable } from "./unwritable.js";

const noColumns = new Uint8Array();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How long a page's thread is kept: short of what an eye sees between two frames. */
const sliceMilliseconds = 12;
/** Things that happen in a simulation between two looks at the clock: well under a millisecond. */
const stepsAtATime = 1000;

/** A character takes as many bytes at most. */
const bytesOfCharacter = 3;

/** The calls that an engine without rules can answer. */
export const callsWithoutRules = new Set(["checkShop", "previewRouting", "simulateTraffic", "whoGets"]);

/** Those that are asked again and again about almost the same, with small answers. */
const repeatedCalls = new Set(["whoGets"]);

/** What the answer holds, or its error thrown. */
const valueOf = (answerText) => valueIn(JSON.parse(answerText));

function valueIn({ value, error }) {
  if (error) throw new EngineError(error.code, error.path, error.message);
  return value;
}

/** A pointer into a piece of a log as one into the whole, of which so many rows came before: its first number counts them. */
const countedOn = (path, before) => path.replace(/\/(\d+)(?=\/|$)/u, (_, row) => `/${Number(row) + before}`);

/** A number that JSON can't hold has become null there, so that only what has one is looked through. */
function refuseNumbersThatAreNone(request, text, before) {
  if (!text.includes("null")) return;
  const found = findUnwritable(request);
  if (!found) return;
  throw new EngineError(
    "bad_value",
    countedOn(found.path, before),
    `${found.value} is no number that can be used`,
  );
}

/** Where in a request stands what JSON can't hold; its beginning when that can't be told, as of a getter that throws. */
function pathOfUnwritable(request) {
  try {
    return findUnwritable(request)?.path ?? "";
  } catch {
    return "";
  }
}

/**
 * The request as JSON text and columns. What JSON can't hold is an error of the request and not of the engine. Of a
 * piece of a log, so many rows came before it.
 */
function written(request, before = 0) {
  let packed;
  let text;
  try {
    packed = pack(request);
    text = JSON.stringify(packed.request) ?? "null";
  } catch (problem) {
    throw new EngineError(
      "bad_type",
      countedOn(pathOfUnwritable(request), before),
      `the request can't be written as JSON: ${problem.message}`,
    );
  }
  refuseNumbersThatAreNone(request, text, before);
  return { columns: packed.columns, text };
}

/** What is no text must not get as far as the engine's memory. */
function mustBeText(value, what) {
  if (typeof value !== "string")
    throw new EngineError("bad_type", "", `${what} is a text, and not ${typeof value}`);
}

/** Goes on for one slice. Answers whether anything is left to do. */
function forASlice(goOn) {
  const end = performance.now() + sliceMilliseconds;
  do {
    if (!goOn()) return false;
  } while (performance.now() < end);
  return true;
}

export class Engine {
  #conversation;
  #failure;
  #glue;
  #hasRules;
  /** Where each call that was asked for stands in the engine. */
  #places = new Map();
  /** Room in the engine's memory that texts are written into; of no length once that memory has grown. */
  #room = new Uint8Array();
  #tapedAnswers;
  #lastRequest = new LastRequest();

  constructor(glue, conversation, hasRules) {
    this.#glue = glue;
    this.#conversation = conversation;
    this.#tapedAnswers = new TapedAnswers(conversation);
    this.#hasRules = hasRules;
  }

  get version() {
    return this.#ask(() => this.#conversation.version());
  }

  /** Without rules, an answer about them would be wrong: everything allowed, no platform known. */
  #mustKnow(name) {
    if (this.#hasRules || callsWithoutRules.has(name)) return;
    throw engineFailed(`${name} needs the rules, which this engine was loaded without`);
  }

  /** Asks the engine's code. Once that has trapped, its memory is in an unknown state: no later answer could be trusted. */
  #ask(question) {
    if (this.#failure) throw this.#failure;
    try {
      return question();
    } catch (problem) {
      if (problem instanceof EngineError) throw problem;
      this.#failure = engineFailed(`the engine stopped: ${problem.message ?? problem}`);
      throw this.#failure;
    }
  }

  #handOver(request, columns) {
    const bytes = encoder.encode(request);
    // Each room is filled before the next one is asked for, which may move the memory that both lie in.
    this.#fill(this.#conversation.requestRoom(bytes.length), bytes);
    if (columns.length > 0) this.#fill(this.#conversation.columnsRoom(columns.length), columns);
  }

  /** Hands a text over, one that is not large where it stays: then answers how many bytes it has, otherwise 0. */
  #handOverText(request) {
    const kept = this.#writeKept(request);
    if (kept === 0) this.#handOver(request, noColumns);
    return kept;
  }

  /** Writes a text that is not large where it stays. Answers how many bytes it has: none for one that does not fit. */
  #writeKept(request) {
    if (this.#room.length === 0) this.#room = this.#conversation.keptRoom();
    if (request.length * bytesOfCharacter > this.#room.length) return 0;
    return encoder.encodeInto(request, this.#room).written;
  }

  #placeOf(name) {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#conversation.placeOf(name);
    this.#places.set(name, place);
    return place;
  }

  /** The answer's text. Of a request that was handed over, `kept` is 0. */
  #answerOf(name, kept) {
    return this.#textOf(this.#conversation.call(this.#placeOf(name), kept));
  }

  /** The text of an answer of so many bytes. */
  #textOf(bytes) {
    if (this.#room.length === 0) this.#room = this.#conversation.keptRoom();
    return decoder.decode(new Uint8Array(this.#room.buffer, this.#conversation.answerPlace(), bytes));
  }

  #fill(room, bytes) {
    if (!room) throw new EngineError("too_large", "", `no memory for a request of ${bytes.length} bytes`);
    room.set(bytes);
  }

  answerText(name, request) {
    mustBeText(name, "the name of a call");
    mustBeText(request, "the request");
    this.#mustKnow(name);
    return this.#answer(name, request);
  }

  #answer(name, request) {
    return this.#ask(() => this.#answerOf(name, this.#handOverText(request)));
  }

  /** The answer as an object, which is never read as text but where it is an error. */
  #tapedAnswer(name, request) {
    return this.#ask(() => {
      const kept = this.#handOverText(request);
      const bytes = this.#conversation.callTaped(this.#placeOf(name), kept);
      return bytes === 0 ? this.#tapedAnswers.last() : JSON.parse(this.#textOf(bytes));
    });
  }

  call(name, request) {
    mustBeText(name, "the name of a call");
    this.#mustKnow(name);
    const isRepeated = repeatedCalls.has(name);
    const known = isRepeated ? this.#lastRequest.textOf(request) : undefined;
    const { text, columns } = known === undefined ? written(request) : { text: known, columns: noColumns };
    if (columns.length === 0)
      return isRepeated ? valueIn(this.#tapedAnswer(name, text)) : valueOf(this.#answer(name, text));
    return this.#ask(() => {
      this.#handOver(text, columns);
      return unpack(valueOf(this.#answerOf(name, 0)), this.#conversation.answerColumns());
    });
  }

  auditSends(request) {
    return this.call("auditSends", request);
  }

  async auditSendsMany(source, options = {}) {
    const { signal, onProgress, onFound } = options;
    signal?.throwIfAborted();
    this.#mustKnow("auditSendsMany");
    const { log, request } = readAudit(source, options);
    const run = this.#ask(() => {
      this.#handOver(written(request).text, noColumns);
      return new this.#glue.AuditManyRun(this.#conversation);
    });
    const found = () => this.#ask(() => foundIn(run, (bytes) => valueOf(decoder.decode(bytes))));
    const tell = () => {
      while (onFound && run.hasFound()) onFound(found());
    };
    try {
      let done = 0;
      for await (const { sends, rows } of log) {
        signal?.throwIfAborted();
        const { text, columns } = written({ sends }, done);
        const wantsMore = this.#ask(() => {
          this.#handOver(text, columns);
          return run.take();
        });
        if (!wantsMore) break;
        done += rows;
        tell();
        onProgress?.({ done, total: log.total });
        await nextTurn();
        signal?.throwIfAborted();
      }
      signal?.throwIfAborted();
      while (this.#ask(() => forASlice(() => run.finish(rowsAtOnce)))) {
        tell();
        await nextTurn();
        signal?.throwIfAborted();
      }
      tell();
      const answer = this.#ask(() => valueOf(decoder.decode(run.answer())));
      if (onFound) return { rows: done, ...answer };
      const parts = [found()];
      while (run.hasFound()) parts.push(found());
      return { rows: done, ...joinFindings(parts), ...answer };
    } finally {
      if (!this.#failure) run.delete();
    }
  }

  checkSend(request) {
    return this.call("checkSend", request);
  }

  checkShop(request) {
    return this.call("checkShop", request);
  }

  info() {
    return this.call("info", {});
  }

  lint(request) {
    return this.call("lint", request);
  }

  penalty(request) {
    return this.call("penalty", request);
  }

  matchAutoReplies(request) {
    return this.call("matchAutoReplies", request);
  }

  async lintMany(source, { signal, onProgress, onFound } = {}) {
    signal?.throwIfAborted();
    this.#mustKnow("lintMany");
    const { feeder, request } = read(source);
    const { text } = written({ ...request, separator: feeder.separator });
    const run = this.#ask(() => {
      this.#handOver(text, noColumns);
      return new this.#glue.LintManyRun(this.#conversation);
    });
    const tell = onFound && handOn(run, onFound);
    const report = (progress) => {
      tell?.();
      onProgress?.(progress);
    };
    try {
      const total = feeder.total;
      if (feeder instanceof StreamFeeder) {
        await this.#lintStream(run, feeder, signal, report);
      } else {
        while (
          this.#ask(() => forASlice(() => feeder.done < total && feeder.feed(run) && feeder.done < total))
        ) {
          report({ done: feeder.done, total });
          await nextTurn();
          signal?.throwIfAborted();
        }
      }
      const answer = this.#ask(() => {
        const { sets, ...rest } = valueOf(decoder.decode(run.answer()));
        return { ...rest, sets: wholeSets(sets), ...columnsOf(run) };
      });
      tell?.();
      if (total > 0) onProgress?.({ done: feeder.done, total: feeder.done });
      return answer;
    } finally {
      if (!this.#failure) run.delete();
    }
  }

  /** Hands texts over as they come, until none comes or none is wanted. */
  async #lintStream(run, feeder, signal, onProgress) {
    try {
      while (await feeder.fetch()) {
        signal?.throwIfAborted();
        if (!this.#ask(() => feeder.feed(run))) return;
        onProgress?.({ done: feeder.done, total: feeder.total });
        await nextTurn();
      }
    } finally {
      await feeder.close();
    }
  }

  previewRouting(scenario) {
    return this.call("previewRouting", scenario);
  }

  readReplyLog(request) {
    return this.call("readReplyLog", request);
  }

  readTemplates(request) {
    return this.call("readTemplates", request);
  }

  replyWindow(request) {
    return this.call("replyWindow", request);
  }

  replyWindows(request) {
    return this.call("replyWindows", request);
  }

  rules(request = {}) {
    return this.call("rules", request);
  }

  simulateTraffic(request) {
    return this.call("simulateTraffic", request);
  }

  async simulateTrafficAsync(request, { signal, onProgress } = {}) {
    signal?.throwIfAborted();
    const { text, columns } = written(request);
    const run = this.#ask(() => {
      this.#handOver(text, columns);
      return this.#conversation.startTraffic();
    });
    try {
      while (this.#ask(() => forASlice(() => run.advance(stepsAtATime)))) {
        onProgress?.(this.#ask(() => ({ done: run.done(), total: run.total() })));
        await nextTurn();
        signal?.throwIfAborted();
      }
      const { done } = this.#ask(() => ({ done: run.done() }));
      const answer = this.#ask(() => decoder.decode(run.answer()));
      if (done > 0) onProgress?.({ done, total: done });
      return valueOf(answer);
    } finally {
      if (!this.#failure) run.delete();
    }
  }

  whoGets(request) {
    return this.call("whoGets", request);
  }
}
