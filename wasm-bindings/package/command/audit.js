import { readArguments } from "./asked.js";
import { formats } from "./audit-formats.js";
import { readAuditLog } from "./audit-log.js";
import { print } from "./printed.js";
import { EngineError } from "../index.js";
import { Unusable } from "./unusable.js";

const minutesOf = (offset) =>
  (offset.startsWith("-") ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));

/** Asks the engine about a log; an error in a row is said with the row's line. */
function audit(engine, file, lines, request) {
  try {
    return engine.auditSends(request);
  } catch (problem) {
    if (!(problem instanceof EngineError)) throw problem;
    const row = /^\/sends\/\w+\/(\d+)/.exec(problem.path)?.[1];
    const place = row === undefined ? `${file}: ${problem.path || "/"}` : `${file}:${lines[Number(row)]}`;
    throw new Unusable(`${place}: ${problem.code}: ${problem.message}`);
  }
}

export async function auditLogs(engine, args) {
  const { values, files } = readArguments(args, Object.keys(formats), {
    channel: { type: "string" },
    "utc-offset": { type: "string" },
    region: { type: "string" },
  });
  if (!values.channel) throw new Unusable("--channel is wanted: shopee, whatsapp, wechat-official …");
  const offset = values["utc-offset"];
  if (offset !== undefined && !/^[+-]\d{2}:\d{2}$/.test(offset)) {
    throw new Unusable(`--utc-offset takes an offset such as +08:00, not ${offset}`);
  }
  const reports = [];
  for (const file of files) {
    const { lines, sends } = await readAuditLog(file, values.encoding, offset);
    const report = audit(engine, file, lines, {
      channel: values.channel,
      sends,
      utcOffsetMinutes: offset === undefined ? 0 : minutesOf(offset),
      ...(values.region ? { recipient: { region: values.region } } : {}),
    });
    reports.push({ file, lines, ...report });
  }
  await print([formats[values.format](reports, engine)]);
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}
