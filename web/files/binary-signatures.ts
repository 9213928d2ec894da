interface Signature {
  readonly kind: string;
  readonly bytes: readonly number[];
}

/** How the files begin that people take for text by mistake: spreadsheets, pictures, archives. */
const signatures: readonly Signature[] = [
  { kind: "Excel / Word / ZIP", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "ZIP", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: "Excel 97 / Word 97", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: "PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { kind: "GIF", bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: "WebP", bytes: [0x52, 0x49, 0x46, 0x46] },
  { kind: "RAR", bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: "gzip", bytes: [0x1f, 0x8b] },
];

/** What kind of file this is when it is none of text: the name of the format, or "NUL" for a byte that no text holds. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (known) return known.kind;
  return bytes.includes(0) ? "NUL" : null;
}
