/** The shortest WebAssembly module: its magic word and its version. */
const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** Why the page may not run WebAssembly, or `null` when it may. Policies say so at the first attempt alone. */
export function wasmForbidden(): string | null {
  try {
    new WebAssembly.Module(emptyModule);
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}
