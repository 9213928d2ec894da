declare module "virtual:engine-bytes" {
  /** The engine's WebAssembly, which the offline page carries inside itself. */
  export function engineBytes(): Uint8Array;
}
