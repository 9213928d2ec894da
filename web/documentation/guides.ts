import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { Marked, type Tokens } from "marked";
import { addressFrom, type DocumentationPage, escaped } from "./page.js";

/** A text of the repository that is a page of the documentation. */
export interface Guide {
  /** In the repository. */
  readonly file: string;
  /** In the documentation. */
  readonly path: string;
  readonly description: string;
}

const anchor = (words: string): string =>
  words
    .toLowerCase()
    .replace(/<[^>]+>|[`*]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** Where a link in a text leads, once the texts are pages: `null` when it leads to nothing that is one. */
function targetOf(href: string, guide: Guide, guides: readonly Guide[]): string | null {
  if (/^(https:|mailto:|#)/.test(href)) return href;
  const [file = "", part] = href.split("#");
  const target = guides.find((each) => each.file === normalize(join(dirname(guide.file), file)));
  if (!target) return null;
  return addressFrom(guide.path, target.path) + (part === undefined ? "" : `#${part}`);
}

function drawing(href: string, guide: Guide, root: string): string {
  const svg = readFileSync(join(root, dirname(guide.file), href), "utf8");
  return `<figure class="drawing" tabindex="0">${svg.slice(svg.indexOf("<svg"))}</figure>`;
}

/** A text in Markdown as a page. Its links lead to other pages; one that leads nowhere stops the build. */
export function guidePage(guide: Guide, guides: readonly Guide[], root: string): DocumentationPage {
  let title = "";
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const words = this.parser.parseInline(tokens);
        if (depth === 1) title = words.replace(/<[^>]+>/g, "");
        return `<h${depth} id="${anchor(words)}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const target = targetOf(href, guide, guides);
        if (target === null) throw new Error(`${guide.file}: ${href} leads to no page`);
        return `<a href="${escaped(target)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href }: Tokens.Image) {
        return drawing(href, guide, root);
      },
      table(token: Tokens.Table) {
        const cell = (tag: string, { tokens }: Tokens.TableCell): string =>
          `<${tag}${tag === "th" ? ' scope="col"' : ""}>${this.parser.parseInline(tokens)}</${tag}>`;
        const head = token.header.map((each) => cell(each.text === "" ? "td" : "th", each)).join("");
        const rows = token.rows.map((row) => `<tr>${row.map((each) => cell("td", each)).join("")}</tr>`);
        const name = token.header.map(({ text }) => text).join(", ");
        return `<div class="scroll" role="group" aria-label="${escaped(name)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>\n`;
      },
      code({ text }: Tokens.Code) {
        return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`;
      },
    },
  });
  const content = marked.parse(readFileSync(join(root, guide.file), "utf8"), { async: false });
  return { path: guide.path, lang: "en", title, description: guide.description, content };
}
