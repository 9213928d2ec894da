import { collected } from "./collected.js";
import { takePackedBlock } from "./packed-block.js";
import { showFailedStart } from "./show-failed-start.js";

/** Starts what unpacks the page. A browser unpacks gzip by itself, xz it does not. */
async function start(): Promise<void> {
  const packed = takePackedBlock("packed-unpack").stream();
  const script = document.createElement("script");
  script.textContent = await (await collected(packed.pipeThrough(new DecompressionStream("gzip")))).text();
  document.head.append(script);
}

start().catch(showFailedStart);
