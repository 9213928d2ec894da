/** The encodings that a shop's file may come in, by the names that TextDecoder knows. */
export const encodings = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "windows-1252"] as const;

export type Encoding = (typeof encodings)[number];

/** What a spreadsheet writes at the start of a file to name the encoding, or nothing. */
export function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** The text, or null when the bytes can't be of that encoding. A byte order mark is not part of the text. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  // Some decoders drop this byte in silence, which starts no character of Big5.
  if (encoding === "big5" && bytes.includes(0xff)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
