/** Bytes of a double-byte encoding, found by decoding every pair once: the browser decodes such text but does not write it. */
function tableOf(encoding: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
      } catch {
        // No character stands here.
      }
    }
  }
  return table;
}

const tables = { gb18030: tableOf("gb18030"), big5: tableOf("big5") };

/** Whether every character of the text exists in the encoding. */
export function canEncode(text: string, encoding: keyof typeof tables): boolean {
  return [...text].every((character) => character < "\x80" || tables[encoding].has(character));
}

export function encoded(text: string, encoding: keyof typeof tables): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    if (character < "\x80") bytes.push(character.charCodeAt(0));
    else {
      const pair = tables[encoding].get(character);
      if (!pair) throw new Error(`${character} does not exist in ${encoding}`);
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}

export function utf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const units = (mark ? `\uFEFF${text}` : text).split("").map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === "le" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}
