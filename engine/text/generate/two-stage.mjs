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

/**
 * The blocks of a two-stage table without their zeros: for each block of 64 the bits of what is there, and where its
 * values start among all of them.
 */
export function ranked({ stage, blocks }, bits) {
  const size = 1 << bits;
  const table = { stage, bits: [], starts: [], values: [] };
  for (let start = 0; start < blocks.length; start += size) {
    const block = blocks.slice(start, start + size);
    table.starts.push(table.values.length);
    table.bits.push(
      `0x${block.reduceRight((word, value) => (word << 1n) | (value === 0 ? 0n : 1n), 0n).toString(16)}`,
    );
    table.values.push(...block.filter((value) => value !== 0));
  }
  return table;
}

/** A C++ definition of numbers, in lines of a bearable length. */
export function numbers(type, name, values) {
  const lines = [];
  for (let start = 0; start < values.length; start += 32)
    lines.push(`    ${values.slice(start, start + 32).join(",")},`);
  return `extern const ${type} ${name}[${values.length}] = {\n${lines.join("\n")}\n};\n`;
}
