import { engineFailed } from "./engine-error.js";

/** The first bytes of every WebAssembly file: `\0asm` (WebAssembly Core Specification, 5.5.16). */
const magic = [0x00, 0x61, 0x73, 0x6d];

/** The bytes, when they are WebAssembly; else an error that tells where they came from. */
function checked(bytes, origin) {
  if (magic.every((byte, index) => bytes[index] === byte)) return bytes;
  throw engineFailed(`not WebAssembly: ${origin}`);
}

async function readResponse(response) {
  const type = response.headers.get("content-type") ?? "no content type";
  const origin = `${response.url || "a response"} answered ${response.status} with ${type}`;
  if (!response.ok) throw engineFailed(`the engine's file can't be had: ${origin}`);
  return checked(new Uint8Array(await response.arrayBuffer()), origin);
}

async function readUrl(url) {
  if (url.protocol === "file:" && globalThis.process?.versions?.node) {
    const { readFile } = await import(/* @vite-ignore */ "node:fs/promises");
    return checked(await readFile(url), url.href);
  }
  let response;
  try {
    response = await fetch(url);
  } catch (problem) {
    throw engineFailed(`the engine's file can't be had: ${url.href}: ${problem.message}`);
  }
  return readResponse(response);
}

/** Reads the engine's WebAssembly from an address, a response (or the promise of one) or from bytes. */
export async function readWasm(source) {
  const wasm = await source;
  if (wasm instanceof ArrayBuffer) return checked(new Uint8Array(wasm), "the bytes given");
  if (ArrayBuffer.isView(wasm)) {
    return checked(new Uint8Array(wasm.buffer, wasm.byteOffset, wasm.byteLength), "the bytes given");
  }
  if (wasm instanceof URL) return readUrl(wasm);
  if (typeof wasm === "string") return readUrl(new URL(wasm, globalThis.location?.href));
  // Last, as Node takes longer to make this class known than to start the engine.
  if (typeof Response === "function" && wasm instanceof Response) return readResponse(wasm);
  throw engineFailed("wasm takes a URL, a Response, an ArrayBuffer or a Uint8Array");
}
