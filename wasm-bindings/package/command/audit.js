import { readArguments } from "./asked.js";
import { formats } from "./audit-formats.js";
import { auditLogPieces } from "./audit-log.js";
import { Input } from "./input.js";
import { print, warn } from "./printed.js";
import { RowLines } from "./row-lines.js";
import { EngineError } from "../index.js";
import { Unusable } from "./unusable.js";

const minutesOf = (offset) =>
  (offset.startsWith("-") ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));

/** A row that comes later than the engine can put it in order as it goes. */
const isOutOfOrder = ({ code, path }) => code === "bad_value" && path.startsWith("/sends/at/");

/** Holds one log against the rules as it is read. Of its findings it keeps the columns. */
async function audit(engine, file, input, request, { order, offset }) {
  const lines = new RowLines();
  const parts = [];
  const sends = auditLogPieces(file, input, offset, lines);
  const source = { ...request, order, sends };
  try {
    const report = await engine.auditSendsMany(source, {
      inOrder: true,
      onFound: (part) => parts.push(part),
    });
    return { file, lines, parts, ...report };
  } catch (problem) {
    if (!(problem instanceof EngineError)) throw problem;
    if (order === "time" && isOutOfOrder(problem) && (await input.canBeReadAgain()))
      return audit(engine, file, input, request, { order: "any", offset });
    const row = /^\/sends\/\w+\/(\d+)/.exec(problem.path)?.[1];
    const place = row === undefined ? `${file}: ${problem.path || "/"}` : `${file}:${lines.at(Number(row))}`;
    throw new Unusable(`${place}: ${problem.code}: ${problem.message}`);
  }
}

/** What the engine has to say about a log besides. */
function warnOf({ file, warnings }) {
  for (const { code, args } of warnings) {
    if (code === "unknown_region")
      warn(`--region: ${args.region} is not known, and no region's rules are applied`);
    if (code === "repeated_rows")
      warn(
        `${file}: ${args.count} rows repeat another one in everything; all of them count: is the log in there twice?`,
      );
  }
}

export async function auditLogs(engine, args) {
  const { values, files } = readArguments(args, Object.keys(formats), {
    channel: { type: "string" },
    "utc-offset": { type: "string" },
    region: { type: "string" },
    order: { type: "string" },
  });
  if (!values.channel) throw new Unusable("--channel is wanted: shopee, whatsapp, wechat-official …");
  const offset = values["utc-offset"];
  if (offset !== undefined && !/^[+-]\d{2}:\d{2}$/.test(offset)) {
    throw new Unusable(`--utc-offset takes an offset such as +08:00, not ${offset}`);
  }
  const order = values.order ?? "time";
  if (!["time", "any"].includes(order)) throw new Unusable(`--order takes time or any, not ${order}`);
  const request = {
    channel: values.channel,
    utcOffsetMinutes: offset === undefined ? 0 : minutesOf(offset),
    ...(values.region ? { recipient: { region: values.region } } : {}),
  };
  const reports = [];
  for (const file of files) {
    const input = new Input(file, values.encoding, { keep: false });
    const report = await audit(engine, file, input, request, { order, offset });
    warnOf(report);
    reports.push(report);
  }
  await print(formats[values.format](reports, engine));
  const isError = ({ findings }) => findings.severity.includes("error");
  return reports.some(({ parts }) => parts.some(isError)) ? 1 : 0;
}
