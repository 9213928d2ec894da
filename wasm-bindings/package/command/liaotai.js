#!/usr/bin/env node
import { EngineError, loadEngine } from "../index.js";
import { auditLogs } from "./audit.js";
import { lint } from "./lint.js";
import { route } from "./route.js";
import { Unusable } from "./unusable.js";
import { window } from "./window.js";

const help = `liaotai: who answers which chat, what a platform would punish, until when to answer

  liaotai lint FILE… --platform shopee|xiaohongshu|wechat|whatsapp
                     [--kind quick-reply|auto-reply|message|template]
                     [--format text|json|sarif|csv|junit] [--baseline FILE] [--config FILE]
      one message a line; each file is one set of messages. WhatsApp templates may also come as the
      JSON that the Cloud API answers. --baseline: what --format json or sarif printed before;
      findings in it are marked as known and fail nothing. --config, or liaotai.config.json in this
      folder: { "platform", "kind", "format", "baseline", "settings" }, settings as engine.lint
      takes them; the arguments go before
  liaotai route SCENARIO.json [--format text|json]
      a shop and its events: who gets each chat, and by which rule
  liaotai window LOG.json [--now INSTANT] [--format text|json]
      a WeChat recordlist or a WhatsApp webhook: until when each customer may be answered
  liaotai audit LOG.csv --channel shopee|whatsapp|wechat-official|… [--utc-offset +08:00] [--region US]
                     [--format text|json|csv|sarif]
      messages sent and received, columns at, direction, buyer, text, and if known ip, agent, inquired, kind:
      what breaks the platform's rules. --utc-offset is for times that have none

- reads standard input. Exit status: 0 nothing found, 1 findings of severity error,
2 the input or the arguments are unusable.
`;

const commands = { audit: auditLogs, lint, route, window };

async function main([name, ...rest]) {
  if (name === undefined || name === "--help" || name === "-h" || rest.includes("--help")) {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  const engine = await loadEngine();
  if (name === "--version") {
    process.stdout.write(`${engine.info().version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Unusable(`no such command: ${name}; liaotai --help lists them`);
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
