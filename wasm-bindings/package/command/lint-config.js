import { existsSync } from "node:fs";
import { readJson } from "./input.js";
import { Unusable } from "./unusable.js";

/** Where the configuration stands unless `--config` says otherwise: the folder in which the command runs. */
const usualFile = "liaotai.config.json";

const known = new Set(["platform", "kind", "format", "baseline", "settings"]);

/** What a configuration file says, and its name; nothing of either when there is none. */
export async function readConfig(named) {
  const file = named ?? (existsSync(usualFile) ? usualFile : undefined);
  if (file === undefined) return { file: undefined, values: {} };
  const values = await readJson(file);
  if (values === null || typeof values !== "object" || Array.isArray(values)) {
    throw new Unusable(`${file}: an object is wanted`);
  }
  for (const [name, value] of Object.entries(values)) {
    if (!known.has(name)) {
      throw new Unusable(`${file}: /${name}: not a setting; there are ${[...known].join(", ")}`);
    }
    if (name !== "settings" && typeof value !== "string")
      throw new Unusable(`${file}: /${name}: a text is wanted`);
  }
  return { file, values };
}
