import { ask, readArguments } from "./asked.js";
import { readJson } from "./input.js";

function line({ at, buyer, source, member, rule }) {
  return [new Date(at).toISOString(), buyer, source ?? "-", member ?? "-", rule].join("\t");
}

export async function route(engine, args) {
  const { values, files } = readArguments(args, ["text", "json"]);
  for (const file of files) {
    const scenario = await readJson(file);
    const report = ask(file, () => engine.previewRouting(scenario));
    const output =
      values.format === "json" ? JSON.stringify(report, null, 2) : report.decisions.map(line).join("\n");
    process.stdout.write(`${output}\n`);
    for (const { code, path } of report.warnings)
      process.stderr.write(`liaotai: ${file}: ${path}: ${code}\n`);
  }
  return 0;
}
