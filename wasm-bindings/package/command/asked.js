import { parseArgs } from "node:util";
import { EngineError } from "../index.js";
import { Unusable } from "./unusable.js";

/** The files and options of a command; `formats` are the words that `--format` takes, the first by default. */
export function readArguments(args, formats, options = {}) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string", default: formats[0] }, ...options },
  });
  if (values.format !== undefined && !formats.includes(values.format)) {
    throw new Unusable(`--format takes ${formats.join(", ")}, not ${values.format}`);
  }
  if (positionals.length === 0) throw new Unusable("a file is wanted, or - for standard input");
  return { values, files: positionals };
}

/** Asks the engine about a file; an error names the file and the place in it. */
export function ask(file, question) {
  try {
    return question();
  } catch (problem) {
    if (!(problem instanceof EngineError)) throw problem;
    throw new Unusable(`${file}: ${problem.path || "/"}: ${problem.code}: ${problem.message}`);
  }
}
