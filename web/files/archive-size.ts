/** The marks that begin the parts of a ZIP archive (APPNOTE 4.3.12, 4.3.16). */
const entryMark = 0x02014b50;
const endMark = 0x06054b50;

const endLength = 22;
const entryLength = 46;
/** The longest comment that may follow the end mark. */
const longestComment = 0xffff;

function endOf(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

/**
 * How many bytes an archive's files take once unpacked, as its directory states it; readers allocate what is stated there
 * and no more. `null` when there is no directory to read. An entry whose size stands elsewhere (ZIP64) counts as 4 GB.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  while (at + entryLength <= end && view.getUint32(at, true) === entryMark) {
    size += view.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += entryLength + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return size;
}
