// Large lists cross to the engine and back as bytes beside the JSON: a million rows never become text. In the JSON
// stands where they lie, in an object with names that nothing else uses (engine/api/packing.hpp).
const packedField = "\0packed";
const wordsField = "\0words";

const noWord = 0xffffffff;
const noColumns = new Uint8Array();

const isList = (value) => ArrayBuffer.isView(value) && !(value instanceof DataView);
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The kinds of list that the engine reads where they lie; others become numbers one by one. */
const kinds = new Map(
  [Float64Array, Float32Array, Int32Array, Uint32Array, Int16Array, Uint16Array, Int8Array, Uint8Array].map(
    (type) => [type.name, type.name.replace("Array", "")],
  ),
);

class Packer {
  #lists = [];
  #bytes = 0;

  /** `value` with its typed arrays, and the columns in it, taken out; the same value when there are none. */
  pack(value) {
    if (isList(value)) return this.#take(value);
    if (!isPlain(value)) return value;
    let copy = null;
    for (const name of Object.keys(value)) {
      const field = value[name];
      if (typeof field !== "object" || field === null) continue;
      const packed = value.columns === true && Array.isArray(field) ? this.#column(field) : this.pack(field);
      if (packed === field) continue;
      copy ??= { ...value };
      copy[name] = packed;
    }
    return copy ?? value;
  }

  get columns() {
    if (this.#bytes === 0) return noColumns;
    const columns = new Uint8Array(this.#bytes);
    let offset = 0;
    for (const list of this.#lists) {
      columns.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), offset);
      offset += list.byteLength;
    }
    return columns;
  }

  #take(list, words) {
    const known = kinds.get(list.constructor.name);
    if (!known) return this.#take(Float64Array.from(list, Number), words);
    const description = [known, this.#bytes, list.length];
    this.#lists.push(list);
    this.#bytes += list.byteLength;
    return words ? { [packedField]: description, [wordsField]: words } : { [packedField]: description };
  }

  /** A column of numbers, or of words of which each is told once. One that holds anything else stays as it is. */
  #column(values) {
    if (values.length === 0) return values;
    if (values.every((value) => Number.isFinite(value))) return this.#take(Float64Array.from(values));
    const places = new Map();
    const codes = new Uint32Array(values.length);
    for (let index = 0; index < values.length; ++index) {
      const value = values[index] ?? null;
      if (typeof value === "object" && value !== null) return values;
      if (value === null) {
        codes[index] = noWord;
        continue;
      }
      let place = places.get(value);
      if (place === undefined) {
        place = places.size;
        places.set(value, place);
      }
      codes[index] = place;
    }
    return this.#take(codes, [...places.keys()]);
  }
}

/** A request whose large lists lie in `columns` beside it; empty when it has none. */
export function pack(request) {
  const packer = new Packer();
  return { request: packer.pack(request), columns: packer.columns };
}

function listOf([kind, offset, count], words, columns) {
  const bytes = columns.slice(offset, offset + count * (kind === "Float64" ? 8 : 4)).buffer;
  if (words) return Array.from(new Uint32Array(bytes), (place) => (place === noWord ? null : words[place]));
  const numbers = new Float64Array(bytes);
  return numbers.some(Number.isNaN)
    ? Array.from(numbers, (each) => (Number.isNaN(each) ? null : each))
    : numbers;
}

/** An answer with its columns put back: numbers as a Float64Array, or as an array where some are null; words as an array. */
export function unpack(value, columns) {
  if (!isPlain(value)) return value;
  if (packedField in value) return listOf(value[packedField], value[wordsField], columns);
  for (const [name, field] of Object.entries(value)) value[name] = unpack(field, columns);
  return value;
}
