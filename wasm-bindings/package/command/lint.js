import { ask, readArguments } from "./asked.js";
import { Input, readText } from "./input.js";
import { judge } from "./judge.js";
import { readBaseline } from "./lint-baseline.js";
import { readConfig } from "./lint-config.js";
import { formats } from "./lint-formats.js";
import { messagesOf } from "./messages.js";
import { print, warn } from "./printed.js";
import { Unusable } from "./unusable.js";

/** The templates in what WhatsApp's Cloud API answered; what is missing is said on standard error. */
function templates(engine, file, content) {
  const { items, notes } = ask(file, () => engine.readTemplates({ text: content }));
  for (const { code, path } of notes) warn(`${file}: ${path || "/"}: ${code}`);
  return items.map((item) => ({ ...item, line: 1 }));
}

async function beginsAsJson(input) {
  for await (const piece of input.pieces()) {
    if (piece.trim() !== "") return /^\s*[[{]/.test(piece);
  }
  return false;
}

/** What reads a file's messages, from the first on whenever it is called. Files of templates are JSON. */
async function readerOf(engine, asked, file) {
  const input = new Input(file, asked.encoding);
  const mayHoldTemplates = asked.platform === "whatsapp" && asked.kind === "template";
  if (!mayHoldTemplates || asked.column !== undefined || !(await beginsAsJson(input)))
    return () => messagesOf(input, file, asked.column);
  const items = templates(engine, file, await readText(input));
  return async function* () {
    yield* items;
  };
}

/** Where a field lies that nobody knows: in the configuration, when it is of the settings. */
function tellWarnings(file, config, warnings, told) {
  for (const { code, path } of warnings) {
    const at = path.startsWith("/settings") && config.file ? config.file : file;
    const said = `${at}: ${path}: ${code}`;
    if (!told.has(said)) warn(said);
    told.add(said);
  }
}

/** What the arguments ask for, and where they say nothing what the configuration does. */
async function readAsked(args) {
  const { values, files } = readArguments(args, Object.keys(formats), {
    platform: { type: "string" },
    kind: { type: "string" },
    format: { type: "string" },
    column: { type: "string" },
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

/** What the command says of all files: whether anything fails it, and which dismissals no file has a use for. */
class Outcome {
  failed = false;
  #baseline;
  #unused;

  constructor(baseline) {
    this.#baseline = baseline;
  }

  /** The findings of a file, those of the baseline marked. */
  async *marked(found) {
    for await (const { finding, message } of found) {
      if (this.#baseline) finding.known = this.#baseline.has(finding.fingerprint);
      if (finding.severity === "error" && !finding.known) this.failed = true;
      yield { finding, message };
    }
  }

  note(unusedDismissals) {
    const here = new Set(unusedDismissals);
    this.#unused = this.#unused?.filter((each) => here.has(each)) ?? unusedDismissals;
  }

  tellUnused(where) {
    for (const each of this.#unused ?? []) warn(`${where}: /settings/dismissed: ${each}: matches nothing`);
  }
}

/** All files are judged before anything is printed: one that can't be used leaves no half of an output. */
async function judgeAll(engine, { asked, config, files }, outcome) {
  const { platform, kind, settings } = asked;
  const request = { platform, kind, ...(settings ? { settings } : {}) };
  const told = new Set();
  const reports = [];
  for (const file of files) {
    const messages = await readerOf(engine, asked, file);
    const where = settings ? `${file} (${config.file})` : file;
    const { found, ...judged } = await judge(engine, request, messages, where);
    if (judged.count === 0) throw new Unusable(`${file}: holds no message`);
    tellWarnings(file, config, judged.warnings, told);
    outcome.note(judged.unusedDismissals);
    if (judged.left > 0) warn(`${file}: ${judged.left} further repetitions are not listed`);
    const isTable = asked.column !== undefined;
    reports.push({ ...judged, file, messages, isTable, found: () => outcome.marked(found()) });
  }
  return reports;
}

export async function lint(engine, args) {
  const all = await readAsked(args);
  const outcome = new Outcome(await readBaseline(all.asked.baseline));
  const reports = await judgeAll(engine, all, outcome);
  await print(formats[all.asked.format](reports, engine, all.asked.settings));
  outcome.tellUnused(all.config.file);
  return outcome.failed ? 1 : 0;
}
