import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { inUtf16, packPage } from "./packed-page.js";

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Of everything between the tags, but not of data that no browser would run. */
function hashes(html: string, tag: "script" | "style"): string {
  const contents = html.matchAll(new RegExp(`<${tag}\\b(?! type="text/plain")[^>]*>([\\s\\S]*?)</${tag}>`, "g"));
  return [...contents].map((match) => hash(match[1] ?? "")).join(" ");
}

/** Where the parts of the page lie that Vite does not make here. */
export interface PartFiles {
  readonly engine: string;
  readonly unpack: string;
  readonly unpackFirst: string;
}

/**
 * Names the page `fileName`, packs it, and gives it a policy that allows exactly the scripts and styles that it holds, and
 * no connection to anywhere.
 */
export function packedWithPolicy(fileName: string, files: PartFiles): Plugin {
  return {
    name: "packed-with-policy",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = Object.values(bundle).find((file) => file.fileName.endsWith(".html"));
        if (page?.type !== "asset") this.error("the bundle holds no page");
        const { html, started } = packPage(String(page.source), {
          engine: readFileSync(files.engine),
          unpack: readFileSync(files.unpack, "utf8"),
          unpackFirst: readFileSync(files.unpackFirst, "utf8"),
        });
        const policy = [
          "default-src 'none'",
          `script-src ${hashes(html, "script")} ${started.map(hash).join(" ")} 'wasm-unsafe-eval'`,
          `style-src ${hashes(html, "style")}`,
          "img-src data:",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; ");
        page.fileName = fileName;
        page.source = inUtf16(
          html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`),
        );
      },
    },
  };
}
