import { ask, readArguments } from "./asked.js";
import { readText } from "./input.js";
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

export async function lint(engine, args) {
  const { values, files } = readArguments(args, Object.keys(formats), {
    platform: { type: "string" },
    kind: { type: "string", default: "message" },
  });
  if (!values.platform) throw new Unusable("--platform is wanted: shopee, xiaohongshu, wechat or whatsapp");
  const reports = [];
  for (const file of files) {
    const items = messages(await readText(file));
    if (items.length === 0) throw new Unusable(`${file}: holds no message`);
    const { findings, warnings } = ask(file, () =>
      engine.lint({ platform: values.platform, kind: values.kind, items }),
    );
    reports.push({ file, messages: items, findings, warnings });
  }
  process.stdout.write(formats[values.format](reports, engine));
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}
