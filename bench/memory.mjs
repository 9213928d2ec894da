// What the process holds more after a million chats than before: node bench/memory.mjs, after ./build-scripts/build.
import { pathToFileURL } from "node:url";
import { trafficRequest } from "./model.mjs";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { loadEngine } = await import(new URL("index.js", folder).href);
const engine = await loadEngine();
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

const before = megabytes();
const { chats } = engine.simulateTraffic(trafficRequest(1_000_000));
console.log(`${chats} chats: ${before} MB before, ${megabytes()} MB after`);
