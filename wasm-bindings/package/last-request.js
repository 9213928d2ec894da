// A question is mostly like the one before: the same shop, another buyer. A field of the request that has not changed is
// not written anew, and to see that costs a quarter of writing it. The text is the one that JSON.stringify writes, but for
// the order: objects and lists come first, since what a text begins with as the last one did is not read anew either.

/** More than that is written sooner than compared; deeper than that the engine reads nothing. */
const mostValues = 5000;
const deepest = 64;
/** No call has as many: those of requests with names of their own are forgotten. */
const mostFields = 32;

const isObject = (value) => typeof value === "object" && value !== null;

/** What JSON.stringify writes as it is, beside objects and lists. */
const isWritten = (value) =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  value === null ||
  (typeof value === "number" && Number.isFinite(value));

/** Made by no class, and written by no `toJSON`. */
const isPlain = (object) => Object.getPrototypeOf(object) === Object.prototype && object.toJSON === undefined;

/** Whether a page has given fields to all objects. */
const haveInherited = () => Object.keys(Object.prototype).length > 0;

/** An object or a list as it was, which has no names: whoever asked may have changed theirs. */
class Copy {
  constructor(names, values) {
    this.names = names;
    this.values = values;
  }
}

const [same, changed, another] = [0, 1, 2];

/** Lets `copy` follow what has become of `value`. Where it can't, since that is another thing, it is of no use any more. */
function follow(value, copy) {
  if (copy.names === undefined) return Array.isArray(value) ? followList(value, copy.values) : another;
  return !Array.isArray(value) && isPlain(value) ? followFields(value, copy) : another;
}

function followList(list, values) {
  if (list.length !== values.length || list.toJSON !== undefined) return another;
  let followed = same;
  for (let index = 0; index < values.length && followed !== another; index += 1) {
    if (list[index] !== values[index]) followed = followValue(list[index], values, index, followed);
  }
  return followed;
}

function followFields(object, { names, values }) {
  let index = 0;
  let followed = same;
  for (const name in object) {
    if (name !== names[index]) return another;
    const value = object[name];
    if (value !== values[index]) followed = followValue(value, values, index, followed);
    if (followed === another) return another;
    index += 1;
  }
  return index === names.length ? followed : another;
}

/** Of one that is no longer what stands at a place of `values`, beside others of which this is `known`. */
function followValue(value, values, place, known) {
  const before = values[place];
  if (before instanceof Copy) return isObject(value) ? Math.max(known, follow(value, before)) : another;
  if (!isWritten(value)) return another;
  values[place] = value;
  return changed;
}

/** Copies objects and lists that are plain all through, and not too large: nothing comes of any other. */
class Copier {
  #left = mostValues;

  copy(value, depth = deepest) {
    this.#left -= 1;
    if (depth === 0 || this.#left < 0) return undefined;
    if (!isObject(value)) return isWritten(value) ? value : undefined;
    if (Array.isArray(value))
      return value.toJSON === undefined ? this.#holding(undefined, value, depth) : undefined;
    // Columns cross packed.
    if (!isPlain(value) || value.columns === true) return undefined;
    const names = Object.keys(value);
    return this.#holding(
      names,
      names.map((name) => value[name]),
      depth,
    );
  }

  #holding(names, values, depth) {
    const copies = [];
    for (const value of values) {
      const copy = this.copy(value, depth - 1);
      if (copy === undefined) return undefined;
      copies.push(copy);
    }
    return new Copy(names, copies);
  }
}

export class LastRequest {
  /** Of its fields that are objects or lists, by name: a copy, and the text. */
  #fields = new Map();

  /** A request as JSON; nothing where it holds more than plain objects and lists, or very much. */
  textOf(request) {
    try {
      return this.#textOf(request);
    } catch {
      this.#fields.clear();
      return undefined; // as of a getter that throws: what is written otherwise tells of it
    }
  }

  #textOf(request) {
    if (!isObject(request) || !isPlain(request) || request.columns === true || haveInherited())
      return undefined;
    let objects = "";
    let rest = "";
    for (const name of Object.keys(request)) {
      const value = request[name];
      const text = this.#textOfField(name, value);
      if (text === undefined) return undefined;
      const field = `${JSON.stringify(name)}:${text}`;
      if (isObject(value)) objects += objects === "" ? field : `,${field}`;
      else rest += rest === "" ? field : `,${field}`;
    }
    return objects === "" || rest === "" ? `{${objects}${rest}}` : `{${objects},${rest}}`;
  }

  #textOfField(name, value) {
    if (!isObject(value)) return isWritten(value) ? JSON.stringify(value) : undefined;
    const before = this.#fields.get(name);
    const followed = before === undefined ? another : follow(value, before.copy);
    if (followed === same) return before.text;
    if (followed === changed) return (before.text = JSON.stringify(value));
    this.#fields.delete(name);
    const copy = new Copier().copy(value);
    if (copy === undefined) return undefined;
    const text = JSON.stringify(value);
    if (this.#fields.size === mostFields) this.#fields.clear();
    this.#fields.set(name, { copy, text });
    return text;
  }
}
