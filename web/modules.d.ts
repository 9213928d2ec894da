declare module "virtual:engine-bytes" {
  /** The engine's WebAssembly, which a script carries inside itself, compressed. */
  export function engineBytes(): Promise<Uint8Array>;
}

interface Window {
  /** The engine's WebAssembly, which the page in one file unpacks while its script starts (`unpack.ts`). */
  unpackedEngine: Promise<ArrayBuffer>;
}

declare module "virtual:engine-beside" {
  /** The engine's WebAssembly beside the script, and the hash of its bytes. */
  export const engineAddress: URL;
  export const engineIntegrity: string;
  /** The script's own address. */
  export const scriptAddress: string;
}

declare module "virtual:engine-sentences/*" {
  /** The sentence for each of the engine's codes in one part, in one language. */
  export const sentences: Readonly<Record<string, string>>;
}

declare module "virtual:site-files" {
  /** Every file that a visit of the site may need; a revision for those whose name says none. */
  export const siteFiles: readonly { readonly url: string; readonly revision: string | null }[];
}
