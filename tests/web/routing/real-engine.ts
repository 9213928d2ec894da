import { loadEngine } from "liaotai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MainThreadClient } from "../../../web/engine/main-thread-client.js";

const wasm = readFileSync(join(import.meta.dirname, "../../../dist/package/engine.wasm"));

/** The engine as it ships. */
export function realEngine(): Promise<MainThreadClient> {
  return MainThreadClient.open(() => loadEngine({ wasm }));
}
