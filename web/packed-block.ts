import { bytesOfText } from "./build/text-of-bytes.js";

/** The bytes that a block of the page holds; the block itself is not needed again. */
export function takePackedBlock(id: string): Blob {
  const block = document.getElementById(id);
  const packed = new Blob([bytesOfText(block?.textContent ?? "")]);
  block?.remove();
  return packed;
}
