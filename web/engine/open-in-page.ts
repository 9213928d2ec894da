import { loadEngine } from "liaotai";
import type { EngineClient } from "./client.js";
import { MainThreadClient } from "./main-thread-client.js";

/** Opens the engine in the page's own thread. */
export function openInPage(wasm?: Promise<Response> | Uint8Array): Promise<EngineClient> {
  return MainThreadClient.open(() => loadEngine(wasm === undefined ? {} : { wasm }));
}
