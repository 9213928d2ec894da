import { once } from "node:events";

/** Characters that are written at once: a million short lines are not a million calls of the system. */
const charactersAtOnce = 1 << 16;

async function write(text) {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Prints pieces of text as they come, not faster than they are taken. */
export async function print(pieces) {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < charactersAtOnce) continue;
    await write(text);
    text = "";
  }
  if (text !== "") await write(text);
}

/** A line on standard error that stops nothing. */
export function warn(said) {
  process.stderr.write(`liaotai: ${said}\n`);
}

/** A value as one of a longer JSON text, so far in. */
export function indented(value, spaces) {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}

/** A cell that no spreadsheet takes for a formula, which a hyphen alone is not, or for two cells. */
export function cell(value) {
  const content = String(value);
  const harmless = /^(?:[=+@\t\r]|-(?!$))/.test(content) ? `'${content}` : content;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A row of cells. */
export function csvRow(cells) {
  return `${cells.map(cell).join(",")}\r\n`;
}

/** SARIF has no word `info`: it is called a note (SARIF 2.1.0, 3.27.10). */
export const sarifLevels = { error: "error", warning: "warning", info: "note" };

const githubLevels = { error: "error", warning: "warning", info: "notice" };
const forGithub = (value) =>
  String(value).replace(
    /[%\r\n]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
const asProperty = (value) => forGithub(value).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A command of GitHub Actions that annotates a line. */
export function annotation(severity, properties, message) {
  const told = Object.entries(properties).map(([name, value]) => `${name}=${asProperty(value)}`);
  return `::${githubLevels[severity]} ${told.join(",")}::${forGithub(message)}\n`;
}

/** A file's name as a reference (RFC 3986): what would end the path, a # or a ?, is part of it. */
export function uriOf(file) {
  return file.split(/[\\/]/u).map(encodeURIComponent).join("/");
}
