import { XzReadableStream } from "xz-decompress";
import { collected } from "./collected.js";
import { takePackedBlock } from "./packed-block.js";
import { showFailedStart } from "./show-failed-start.js";

async function unpacked(id: string): Promise<Blob> {
  return collected(new XzReadableStream(takePackedBlock(id).stream()));
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

start().catch(showFailedStart);
