#!/usr/bin/env node
import { EngineError, loadEngine } from "../index.js";
import { auditLogs } from "./audit.js";
import { help } from "./help.js";
import { lint } from "./lint.js";
import { route } from "./route.js";
import { Unusable } from "./unusable.js";
import { window } from "./window.js";

const commands = { audit: auditLogs, lint, route, window };

async function main([name, ...rest]) {
  const command = Object.hasOwn(commands, name ?? "") ? commands[name] : undefined;
  const asksForHelp =
    ["--help", "-h", "help"].includes(name) || rest.includes("--help") || rest.includes("-h");
  if (name === undefined || asksForHelp) {
    const topic = command ? name : rest.find((each) => Object.hasOwn(commands, each));
    process.stdout.write(help[topic ?? "all"]);
    return name === undefined ? 2 : 0;
  }
  if (!command && name !== "--version")
    throw new Unusable(`no such command: ${name}; liaotai --help lists them`);
  const engine = await loadEngine();
  if (!command) {
    process.stdout.write(`${engine.info().version}\n`);
    return 0;
  }
  return command(engine, rest);
}

// A reader that has seen enough, such as `head`, ends the command without a complaint.
process.stdout.on("error", (problem) => process.exit(problem.code === "EPIPE" ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  if (!(
    problem instanceof Unusable ||
    problem instanceof EngineError ||
    problem.code?.startsWith("ERR_PARSE_ARGS")
  )) {
    throw problem;
  }
  process.stderr.write(`liaotai: ${problem.message}\n`);
  process.exitCode = 2;
}
