import { ask, unusable } from "./asked.js";
import { Unusable } from "./unusable.js";

/** Up to so many characters the messages of a file are one request, in which near repetitions are found too. */
const mostAtOnce = 1 << 22;
/** Messages in which something was found that are asked about together. */
const mostInDetail = 200;

const item = ({ id, text, template }) => (template ? { id, template } : { id, text });

/** The messages that are not too much for one request; undefined when there are more. */
async function fewMessages(messages) {
  const few = [];
  let characters = 0;
  for await (const message of messages()) {
    few.push(message);
    characters += message.text?.length ?? 0;
    if (characters > mostAtOnce) return undefined;
  }
  return few;
}

/** Where something was found, by the place of the message: the rows of the columns. */
class FoundRows {
  #many;
  #row = 0;

  constructor(many) {
    this.#many = many;
  }

  /** What tells the findings of the message at this place from others; undefined when it has none. */
  next(place) {
    const { count, item, rule, rules, start, end } = this.#many;
    let keys;
    for (; this.#row < count && item[this.#row] === place; this.#row += 1) {
      keys ??= new Set();
      keys.add(`${rules[rule[this.#row]]} ${start[this.#row]} ${end[this.#row]}`);
    }
    return keys;
  }
}

/** A list's values by what `key` tells of each, in their order. */
function grouped(list, key) {
  const groups = new Map();
  for (const each of list) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}

const keyOf = ({ rule, start, end }) => `${rule} ${start} ${end}`;
const byPlace = (one, other) => one.start - other.start || one.end - other.end;

/**
 * The messages of a large file are never all in memory: `lintMany` tells where something is found, and `lint` the rest
 * about these messages, when they are read again.
 */
class ManyMessages {
  #engine;
  #request;
  #messages;
  #where;
  #many;

  constructor(engine, request, messages, where, many) {
    this.#engine = engine;
    this.#request = request;
    this.#messages = messages;
    this.#where = where;
    this.#many = many;
  }

  async *found() {
    const rows = new FoundRows(this.#many);
    const sets = grouped(this.#many.sets, (finding) => Number(finding.item));
    let place = 0;
    let waiting = [];
    for await (const message of this.#messages()) {
      const keys = rows.next(place);
      const about = sets.get(place) ?? [];
      if (keys || about.length > 0) waiting.push({ message, keys, about });
      place += 1;
      if (waiting.length < mostInDetail) continue;
      yield* this.#detailed(waiting);
      waiting = [];
    }
    yield* this.#detailed(waiting);
  }

  *#detailed(waiting) {
    const asked = waiting.filter(({ keys }) => keys);
    const items = asked.map(({ message }) => item(message));
    const report = items.length > 0 ? this.#engine.lint({ ...this.#request, items }) : { findings: [] };
    const byItem = grouped(report.findings, (finding) => finding.item);
    for (const { message, keys, about } of waiting) {
      const own = (byItem.get(message.id) ?? []).filter((finding) => keys?.has(keyOf(finding)));
      if (own.length < (keys?.size ?? 0)) throw new Unusable(`${this.#where}: changed while it was read`);
      const ofSet = about.map((finding) => ({ ...finding, item: message.id }));
      for (const finding of [...own, ...ofSet].sort(byPlace)) yield { finding, message };
    }
  }
}

async function* textsOf(messages) {
  for await (const { text } of messages()) yield text;
}

async function judgeMany(engine, request, messages, where) {
  const many = await engine.lintMany({ ...request, texts: textsOf(messages) }).catch((problem) => {
    throw unusable(where, problem);
  });
  const { messages: count, warnings, unusedDismissals, sets, setCount } = many;
  const found = new ManyMessages(engine, request, messages, where, many);
  return { count, warnings, unusedDismissals, left: setCount - sets.length, found: () => found.found() };
}

function judgeAtOnce(engine, request, messages, where) {
  const report = ask(where, () => engine.lint({ ...request, items: messages.map(item) }));
  const byId = new Map(messages.map((message) => [message.id, message]));
  async function* found() {
    for (const finding of report.findings) yield { finding, message: byId.get(finding.item) };
  }
  const { warnings, unusedDismissals } = report;
  return { count: messages.length, warnings, unusedDismissals, left: 0, found };
}

/**
 * Judges messages. `messages` reads them, from the first on whenever it is called; `where` names them in errors. `left`:
 * how many more findings about the messages together there are than are told.
 */
export async function judge(engine, request, messages, where) {
  const few = await fewMessages(messages);
  if (few) return judgeAtOnce(engine, request, few, where);
  return judgeMany(engine, request, messages, where);
}
