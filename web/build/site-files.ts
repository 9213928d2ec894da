import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const moduleName = "virtual:site-files";

/** The pages that a visit of the site needs, and what they load; what only hosts and frames use is left out. */
function isOfVisits(path: string): boolean {
  return /^(?:index\.html|manifest\.webmanifest|[\w-]+\.svg|assets\/.+)$/u.test(path) && !path.includes("sandboxed");
}

/** The files of the built site for the service worker: those with a hash in their name never change under it. */
export function siteFiles(site: string): Plugin {
  return {
    name: "site-files",
    resolveId: (name) => (name === moduleName ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${moduleName}`) return null;
      const files = readdirSync(site, { recursive: true, encoding: "utf8" })
        .filter(isOfVisits)
        .sort()
        .map((url) => ({
          url,
          revision: url.startsWith("assets/")
            ? null
            : createHash("sha256").update(readFileSync(join(site, url))).digest("hex").slice(0, 16),
        }));
      return `export const siteFiles = ${JSON.stringify(files)};`;
    },
  };
}
