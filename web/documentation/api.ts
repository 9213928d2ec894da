import { readFileSync } from "node:fs";
import ts from "typescript";
import { type DocumentationPage, escaped } from "./page.js";

/** One exported thing of the package's types. */
interface Declaration {
  readonly name: string;
  readonly about: string;
  /** As it stands in the file, without its own comment. */
  readonly code: string;
}

type Statement =
  ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration | ts.FunctionDeclaration;

function isDeclaration(node: ts.Node): node is Statement {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isFunctionDeclaration(node)
  );
}

/** The comment before a declaration, as text. */
function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((each) => ts.getTextOfJSDocComment(each.comment) ?? "")
    .join(" ");
}

function declarationsIn(path: string): Declaration[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  return file.statements.filter(isDeclaration).map((node) => ({
    name: node.name?.text ?? "",
    about: commentOf(node),
    code: node.getText(file).replace(/^export (declare )?/, ""),
  }));
}

/** Code in HTML: names of other declarations lead to them, comments stand back. */
function highlighted(code: string, known: ReadonlySet<string>, own: string): string {
  const parts = code.split(/(\/\*\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|\b[A-Za-z_]\w*\b)/);
  return parts
    .map((part) => {
      if (part.startsWith("/*") || part.startsWith("//")) return `<i>${escaped(part)}</i>`;
      if (part !== own && known.has(part)) return `<a href="#${part}">${part}</a>`;
      return escaped(part);
    })
    .join("");
}

/** A comment's words, with what stands between back quotes as code. */
function prose(text: string): string {
  return escaped(text.replace(/\s+/g, " ")).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function section({ name, about, code }: Declaration, known: ReadonlySet<string>): string {
  const words = about === "" ? "" : `<p>${prose(about)}</p>\n`;
  return `<section><h3 id="${name}">${name}</h3>
${words}<pre tabindex="0"><code>${highlighted(code, known, name)}</code></pre></section>`;
}

/** The files of the types with what each is about, in the order in which they are shown. */
const chapters: readonly (readonly [file: string, title: string])[] = [
  ["index.d.ts", "The engine"],
  ["types/common.d.ts", "Instants, sources, warnings"],
  ["types/routing.d.ts", "Routing: who gets this chat?"],
  ["types/traffic.d.ts", "Traffic: what if?"],
  ["types/lint.d.ts", "Linting: may this be sent?"],
  ["types/lint-many.d.ts", "Linting files"],
  ["types/templates.d.ts", "WhatsApp templates"],
  ["types/auto-replies.d.ts", "Keyword auto replies"],
  ["types/reply-window.d.ts", "Reply windows: until when?"],
  ["types/sending.d.ts", "Sending: may it go out now?"],
  ["widget.d.ts", "The widget"],
];

const anchor = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, "-");

/** The package's types as a page. `folder` is the package. */
export function apiPage(folder: string): DocumentationPage {
  const read = chapters.map(([file, title]) => ({
    title,
    declarations: declarationsIn(`${folder}/${file}`),
  }));
  const known = new Set(read.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
  const contents = read.map(({ title, declarations }) => {
    const names = declarations.map(({ name }) => `<a href="#${name}">${name}</a>`);
    return `<li><a href="#${anchor(title)}">${title}</a><br /><small>${names.join(" ")}</small></li>`;
  });
  const sections = read.map(
    ({ title, declarations }) =>
      `<h2 id="${anchor(title)}">${title}</h2>\n${declarations.map((each) => section(each, known)).join("\n")}`,
  );
  return {
    path: "api.html",
    lang: "en",
    title: "API",
    description:
      "Every call of the package liaotai, what it takes and what it answers, as its types state it.",
    content: `<h1>API</h1>
<p class="lead">Every call takes one plain object and returns one. This page is made from the types of the package, which the tests hold against the engine's answers.</p>
<pre><code>import { loadEngine } from "liaotai";
const engine = await loadEngine();</code></pre>
<nav aria-label="Contents"><ul class="contents">${contents.join("\n")}</ul></nav>
${sections.join("\n")}`,
  };
}
