import { createHash } from "node:crypto";
import type { Plugin } from "vite";

function hashes(html: string, tag: "script" | "style"): string {
  const contents = html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, "g"));
  return [...contents].map((match) => `'sha256-${createHash("sha256").update(match[1] ?? "").digest("base64")}'`).join(" ");
}

/**
 * Names the page `fileName` and gives it a policy that allows exactly the scripts and styles that it holds, and no
 * connection to anywhere.
 */
export function policyWithHashes(fileName: string): Plugin {
  return {
    name: "policy-with-hashes",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = Object.values(bundle).find((file) => file.fileName.endsWith(".html"));
        if (page?.type !== "asset") this.error("the bundle holds no page");
        const html = String(page.source);
        const policy = [
          "default-src 'none'",
          `script-src ${hashes(html, "script")} 'wasm-unsafe-eval'`,
          `style-src ${hashes(html, "style")}`,
          "img-src data:",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; ");
        page.fileName = fileName;
        page.source = html.replace(
          "<head>",
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
      },
    },
  };
}
