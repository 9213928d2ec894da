// Tables that answer in two look-ups: a block for each stretch of code points, equal blocks kept once.

/** `values` as blocks of 2^`bits`: the block of each stretch, and the blocks laid end to end. */
export function twoStage(values, bits) {
  const size = 1 << bits;
  const known = new Map();
  const stage = [];
  const blocks = [];
  for (let start = 0; start < values.length; start += size) {
    const block = values.slice(start, start + size);
    const key = block.join();
    if (!known.has(key)) {
      known.set(key, known.size);
      blocks.push(...block);
    }
    stage.push(known.get(key));
  }
  return { stage, blocks };
}

/** A C++ definition of numbers, in lines of a bearable length. */
export function numbers(type, name, values) {
  const lines = [];
  for (let start = 0; start < values.length; start += 32)
    lines.push(`    ${values.slice(start, start + 32).join(",")},`);
  return `extern const ${type} ${name}[${values.length}] = {\n${lines.join("\n")}\n};\n`;
}
