import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { textOfBytes } from "./text-of-bytes.js";

/** What goes into the page beside what Vite made of it. */
export interface PageParts {
  /** The engine's WebAssembly. */
  readonly engine: Uint8Array;
  /** Unpacks script and engine and starts the script: `web/unpack.ts`, bundled. */
  readonly unpack: string;
  /** Unpacks and starts that: `web/unpack-first.ts`, bundled. */
  readonly unpackFirst: string;
}

/** The page's one script, and what the page holds in its place. */
export interface PackedPage {
  /** The page with script and engine compressed, and a short script that begins to unpack them. */
  readonly html: string;
  /** The scripts that are started, which the page's policy has to allow. */
  readonly started: readonly string[];
}

/**
 * Three quarters of what gzip makes of it. Four bits of context and no alignment suit both parts; the dictionary covers
 * either of them, and is what unpacking takes in memory.
 */
const compression = ["--format=xz", "--check=crc32", "--lzma2=preset=9e,dict=4MiB,lc=4,pb=0", "--threads=1", "--stdout"];

function inXz(content: string | Uint8Array): Uint8Array {
  return execFileSync("xz", compression, { input: content, maxBuffer: 2 ** 26 });
}

/** The script, with a blank behind it where its bytes would be no pairs, and these. */
function inGzip(script: string): { script: string; packed: Uint8Array } {
  const packed = gzipSync(script, { level: 9 });
  return packed.length % 2 === 0 ? { script, packed } : inGzip(`${script} `);
}

function block(id: string, packed: Uint8Array): string {
  return `<script type="text/plain" id="${id}">${textOfBytes(packed)}</script>`;
}

/** Throws when the page does not hold one module script. */
export function packPage(html: string, { engine, unpack, unpackFirst }: PageParts): PackedPage {
  const [found, ...others] = html.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g);
  const script = found?.[1];
  if (!found || script === undefined || others.length > 0) throw new Error("the page holds no single module script");
  const body = "</body>";
  const unpacking = inGzip(unpack);
  const blocks = [
    block("packed-script", inXz(script)),
    block("packed-engine", inXz(engine)),
    block("packed-unpack", unpacking.packed),
    `<script>${unpackFirst}</script>`,
  ];
  const packed = html.replace(found[0], () => "").replace(body, () => `${blocks.join("\n")}\n${body}`);
  return { html: packed, started: [unpacking.script, script] };
}

/** The page's bytes. Its mark at the beginning counts for more than whatever encoding a server names. */
export function inUtf16(html: string): Uint8Array {
  return Buffer.from(`\u{feff}${html}`, "utf16le");
}
