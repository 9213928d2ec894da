/** A stream of bytes, of which all is to be had. */
interface Bytes {
  pipeTo(target: WritableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
}

/**
 * What a stream gives. A `Response` would read it in one word, but says "Failed to fetch" whatever the reason is that the
 * stream breaks off.
 */
export async function collected(stream: Bytes): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await stream.pipeTo(new WritableStream({ write: (piece) => void pieces.push(piece) }));
  return new Blob(pieces);
}
