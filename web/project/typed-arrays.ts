/** Lists of numbers that JSON has no word for, by name. */
const kinds = { Float64Array, Uint32Array, Int32Array, Uint8Array } as const;

type Kind = keyof typeof kinds;

function isKind(name: unknown): name is Kind {
  return typeof name === "string" && Object.hasOwn(kinds, name);
}

/** For `JSON.stringify`: typed arrays under the name of their kind. What is no number in them becomes null, and comes back. */
export function packed(_: string, value: unknown): unknown {
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return isKind(name) ? { typedArray: name, numbers: Array.from(value as Float64Array) } : value;
}

/** For `JSON.parse`: the same the other way. */
export function unpacked(_: string, value: unknown): unknown {
  const { typedArray, numbers } = (value ?? {}) as { typedArray?: unknown; numbers?: unknown };
  if (!isKind(typedArray) || !Array.isArray(numbers)) return value;
  return kinds[typedArray].from(numbers.map((each) => (each === null ? NaN : Number(each))));
}
