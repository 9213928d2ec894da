import { gzipSync } from "node:zlib";

/** The page's one script, and what the page holds in its place. */
export interface PackedScript {
  /** The page with the script compressed, and a few lines that unpack and start it. */
  readonly html: string;
  /** What is started, which the page's policy has to allow. */
  readonly script: string;
}

const blockId = "packed-script";

/**
 * Started as a script of its own, whose hash the policy names: no `eval`. A browser that can't do it is told so where
 * the page says that it is loading.
 */
const unpack = `
(async () => {
  try {
    const packed = document.getElementById("${blockId}").textContent;
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = await new Response(plain).text();
    document.head.append(script);
  } catch (problem) {
    document.documentElement.dataset.engine = "failed";
    const reason = document.createElement("p");
    reason.textContent = String(problem);
    document.querySelector("liaotai-workbench").append(reason);
  }
})();
`;

/** A third of the bytes for what is mostly the script. Throws when the page does not hold one module script. */
export function packScript(html: string): PackedScript {
  const [found, ...others] = html.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g);
  const script = found?.[1];
  if (!found || script === undefined || others.length > 0) throw new Error("the page holds no single module script");
  const packed = gzipSync(script, { level: 9 }).toString("base64");
  const body = "</body>";
  const without = html.replace(found[0], () => "");
  const blocks = `<script type="text/plain" id="${blockId}">${packed}</script>\n    <script>${unpack}</script>\n  ${body}`;
  return { html: without.replace(body, () => blocks), script };
}
