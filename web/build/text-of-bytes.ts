/**
 * Bytes as the text of a page in UTF-16. Two bytes are one letter, and nearly every letter stands for itself, so that the
 * text takes up three per cent more than the bytes; base64 takes up a third more, and what UTF-8 could hold an eighth.
 *
 * Letters that a page would read as something else (U+0000, ends of lines, `<`) and halves of surrogate pairs are written
 * as the escape and the letter with its topmost bit turned over, which is always one that stands for itself.
 */
const escape = 0xe000;
const topmostBit = 0x8000;
const readAsSomethingElse = new Set([0x0000, 0x000a, 0x000d, 0x003c, escape]);

function standsForItself(letter: number): boolean {
  const isHalfOfPair = letter >= 0xd800 && letter < 0xe000;
  return !isHalfOfPair && !readAsSomethingElse.has(letter);
}

/** The text that `bytesOfText` reads. Throws when a last byte is left over, which could not be told from two. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes.length % 2 !== 0) throw new Error("the bytes are no pairs");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let position = 0; position < bytes.length; position += 2) {
    const letter = view.getUint16(position, true);
    letters.push(
      standsForItself(letter)
        ? String.fromCharCode(letter)
        : String.fromCharCode(escape, letter ^ topmostBit),
    );
  }
  return letters.join("");
}

/** The bytes that `textOfBytes` made the text from. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (let position = 0; position < text.length; position += 1) {
    let letter = text.charCodeAt(position);
    if (letter === escape) {
      position += 1;
      letter = text.charCodeAt(position) ^ topmostBit;
    }
    bytes[length] = letter & 0xff;
    bytes[length + 1] = letter >> 8;
    length += 2;
  }
  return bytes.slice(0, length);
}
