declare module "virtual:engine-bytes" {
  /** The engine's WebAssembly, which the offline page carries inside itself, compressed. */
  export function engineBytes(): Promise<Uint8Array>;
}

declare module "virtual:engine-sentences/*" {
  /** The sentence for each of the engine's codes in one part, in one language. */
  export const sentences: Readonly<Record<string, string>>;
}
