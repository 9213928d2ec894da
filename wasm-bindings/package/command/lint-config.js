import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isEncoding } from "./asked.js";
import { readJson } from "./input.js";
import { Unusable } from "./unusable.js";

/** Where the configuration stands unless `--config` says otherwise: the folder in which the command runs. */
const usualFile = "liaotai.config.json";

const isText = (value) => typeof value === "string";
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

const text = { fits: isText, wanted: "a text" };
const known = {
  platform: text,
  kind: text,
  format: text,
  column: text,
  encoding: { fits: isEncoding, wanted: "utf-8, gbk, gb18030, big5 or another encoding's name" },
  baseline: text,
  packs: { fits: (value) => Array.isArray(value) && value.every(isText), wanted: "a list of files" },
  settings: { fits: isObject, wanted: "an object" },
};

function check(file, values) {
  if (!isObject(values)) throw new Unusable(`${file}: an object is wanted`);
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(known, name)) {
      throw new Unusable(`${file}: /${name}: not a setting; there are ${Object.keys(known).join(", ")}`);
    }
    if (!known[name].fits(value)) throw new Unusable(`${file}: /${name}: ${known[name].wanted} is wanted`);
  }
}

/**
 * What a configuration file says, and its name; nothing of either when there is none. Files that it names lie beside it;
 * rule packs among them are read into the settings.
 */
export async function readConfig(named) {
  const file = named ?? (existsSync(usualFile) ? usualFile : undefined);
  if (file === undefined) return { file: undefined, values: {} };
  const values = await readJson(file);
  check(file, values);
  const beside = (path) => resolve(dirname(file), path);
  const { packs, baseline, settings, ...rest } = values;
  if (baseline !== undefined) rest.baseline = beside(baseline);
  if (packs === undefined) return { file, values: { ...rest, ...(settings ? { settings } : {}) } };
  const read = await Promise.all(packs.map((path) => readJson(beside(path))));
  return {
    file,
    values: { ...rest, settings: { ...settings, packs: [...(settings?.packs ?? []), ...read] } },
  };
}
