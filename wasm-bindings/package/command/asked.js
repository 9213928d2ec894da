import { parseArgs } from "node:util";
import { EngineError } from "../index.js";
import { Unusable } from "./unusable.js";

/** Whether a decoder is known by this name. */
export function isEncoding(label) {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

/** The files and options of a command; `formats` are the words that `--format` takes, the first by default. */
export function readArguments(args, formats, options = {}) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", default: formats[0] },
      encoding: { type: "string" },
      ...options,
    },
  });
  if (values.format !== undefined && !formats.includes(values.format)) {
    throw new Unusable(`--format takes ${formats.join(", ")}, not ${values.format}`);
  }
  if (values.encoding !== undefined && !isEncoding(values.encoding)) {
    throw new Unusable(`--encoding takes utf-8, gbk, gb18030, big5 …, not ${values.encoding}`);
  }
  if (positionals.length === 0) throw new Unusable("a file is wanted, or - for standard input");
  return { values, files: positionals };
}

/** What the engine refused, with the file and the place in it; anything else as it is. */
export function unusable(file, problem) {
  if (!(problem instanceof EngineError)) return problem;
  return new Unusable(`${file}: ${problem.path || "/"}: ${problem.code}: ${problem.message}`);
}

/** Asks the engine about a file; an error names the file and the place in it. */
export function ask(file, question) {
  try {
    return question();
  } catch (problem) {
    throw unusable(file, problem);
  }
}
