import { ask, readArguments } from "./asked.js";
import { readText } from "./input.js";
import { readBaseline } from "./lint-baseline.js";
import { readConfig } from "./lint-config.js";
import { formats } from "./lint-formats.js";
import { Unusable } from "./unusable.js";

/** The messages of a file, one a line, with the number of their line. Empty lines are no messages. */
function messages(content) {
  return content
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ id: String(index + 1), text }))
    .filter(({ text }) => text !== "");
}

/** The templates in what WhatsApp's Cloud API answered; what is missing is said on standard error. */
function templates(engine, file, content) {
  const { items, notes } = ask(file, () => engine.readTemplates({ text: content.replace(/^\uFEFF/, "") }));
  for (const { code, path } of notes) process.stderr.write(`liaotai: ${file}: ${path || "/"}: ${code}\n`);
  return items;
}

/** Files of templates are JSON; other texts come one a line. */
function itemsOf(engine, asked, file, content) {
  const holdsTemplates =
    asked.platform === "whatsapp" && asked.kind === "template" && /^\uFEFF?\s*[[{]/.test(content);
  return holdsTemplates ? templates(engine, file, content) : messages(content);
}

/** Fields that nobody knows: of the configuration they are its own fault. */
function warn(file, config, warnings) {
  for (const { code, path } of warnings) {
    const at = path.startsWith("/settings") && config.file ? config.file : file;
    process.stderr.write(`liaotai: ${at}: ${path}: ${code}\n`);
  }
}

/** What the arguments ask for, and where they say nothing what the configuration does. */
async function readAsked(args) {
  const { values, files } = readArguments(args, Object.keys(formats), {
    platform: { type: "string" },
    kind: { type: "string" },
    format: { type: "string" },
    baseline: { type: "string" },
    config: { type: "string" },
  });
  const config = await readConfig(values.config);
  const asked = { kind: "message", format: "text", ...config.values, ...values };
  if (!Object.hasOwn(formats, asked.format)) {
    throw new Unusable(`${config.file}: /format: takes ${Object.keys(formats).join(", ")}`);
  }
  if (!asked.platform) throw new Unusable("--platform is wanted: shopee, xiaohongshu, wechat or whatsapp");
  return { asked, config, files };
}

export async function lint(engine, args) {
  const { asked, config, files } = await readAsked(args);
  const { platform, kind, settings } = asked;
  const baseline = await readBaseline(asked.baseline);
  const reports = [];
  for (const file of files) {
    const items = itemsOf(engine, asked, file, await readText(file));
    if (items.length === 0) throw new Unusable(`${file}: holds no message`);
    const { findings, warnings } = ask(settings ? `${file} (${config.file})` : file, () =>
      engine.lint({ platform, kind, items, ...(settings ? { settings } : {}) }),
    );
    warn(file, config, warnings);
    if (baseline) for (const finding of findings) finding.known = baseline.has(finding.fingerprint);
    reports.push({ file, messages: items, findings, warnings });
  }
  process.stdout.write(formats[asked.format](reports, engine));
  const fails = ({ severity, known }) => severity === "error" && !known;
  return reports.some(({ findings }) => findings.some(fails)) ? 1 : 0;
}
