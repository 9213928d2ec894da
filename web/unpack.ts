import { XzReadableStream } from "xz-decompress";
import { bytesOfText } from "./build/text-of-bytes.js";

/** What a block of the page holds; the block itself is not needed again. */
async function unpacked(id: string): Promise<Blob> {
  const block = document.getElementById(id);
  const packed = new Blob([bytesOfText(block?.textContent ?? "")]);
  block?.remove();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  // A `Response` would read the stream in one word, but says "Failed to fetch" whatever the reason is.
  const collect = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (piece) => void pieces.push(piece) });
  await new XzReadableStream(packed.stream()).pipeTo(collect);
  return new Blob(pieces);
}

/** Starts the page's script as one of its own, whose hash the policy names: no `eval`. The engine is unpacked meanwhile. */
async function start(): Promise<void> {
  const text = unpacked("packed-script");
  window.unpackedEngine = unpacked("packed-engine").then((engine) => engine.arrayBuffer());
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = await (await text).text();
  document.head.append(script);
}

/** A browser that can't do it says so where the page says that it is loading. */
function fail(problem: unknown): void {
  document.documentElement.dataset.engine = "failed";
  const reason = document.createElement("p");
  reason.textContent = String(problem);
  document.querySelector("liaotai-workbench")?.append(reason);
}

start().catch(fail);
