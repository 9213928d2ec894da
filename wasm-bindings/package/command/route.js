import { ask, readArguments } from "./asked.js";
import { readJson } from "./input.js";
import { print, warn } from "./printed.js";

function line({ at, buyer, source, member, rule }) {
  return [new Date(at).toISOString(), buyer, source ?? "-", member ?? "-", rule].join("\t");
}

export async function route(engine, args) {
  const { values, files } = readArguments(args, ["text", "json"]);
  for (const file of files) {
    const scenario = await readJson(file, values.encoding);
    const report = ask(file, () => engine.previewRouting(scenario));
    const output =
      values.format === "json" ? JSON.stringify(report, null, 2) : report.decisions.map(line).join("\n");
    await print([output === "" ? "" : `${output}\n`]);
    for (const { code, path } of report.warnings) warn(`${file}: ${path}: ${code}`);
  }
  return 0;
}
