import type { Language } from "liaotai";

/** Text as it stands in HTML, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One page of the documentation. */
export interface DocumentationPage {
  /** Inside `docs/`, such as `rules/en/shopee.html`. */
  readonly path: string;
  readonly lang: Language;
  readonly title: string;
  /** For search engines and previews: a sentence. */
  readonly description: string;
  /** HTML, beginning with the `h1`. */
  readonly content: string;
  /** The page in other languages. */
  readonly translations?: readonly {
    readonly lang: Language;
    readonly name: string;
    readonly path: string;
  }[];
}

const navigation: Record<Language, { docs: string; rules: string; api: string; tool: string; skip: string }> =
  {
    "zh-Hant": { docs: "文件", rules: "規則", api: "API", tool: "打開聊台", skip: "跳到內容" },
    "zh-Hans": { docs: "文档", rules: "规则", api: "API", tool: "打开聊台", skip: "跳到内容" },
    en: {
      docs: "Documentation",
      rules: "Rules",
      api: "API",
      tool: "Open the workbench",
      skip: "Skip to the content",
    },
  };

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The address of a page of the documentation from another one. */
export function addressFrom(page: string, target: string): string {
  return "../".repeat(page.split("/").length - 1) + target;
}

function link(page: DocumentationPage, target: string, words: string): string {
  const current = page.path === target ? ' aria-current="page"' : "";
  return `<a href="${addressFrom(page.path, target)}"${current}>${escaped(words)}</a>`;
}

function translations(page: DocumentationPage): string {
  const links = (page.translations ?? []).map(({ lang, name, path }) =>
    path === page.path
      ? `<span lang="${lang}" aria-current="page">${name}</span>`
      : `<a href="${addressFrom(page.path, path)}" lang="${lang}" hreflang="${lang}">${name}</a>`,
  );
  return links.length === 0 ? "" : `<p class="languages">${links.join(" ")}</p>`;
}

/** The page as a document. It needs no script, and asks for nothing but its style and its icon. */
export function documentOf(page: DocumentationPage): string {
  const words = navigation[page.lang];
  const at = (target: string): string => addressFrom(page.path, target);
  return `<!doctype html>
<html lang="${page.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="description" content="${escaped(page.description)}" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(page.title)} · 聊台 Liaotai</title>
    <link rel="icon" href="${at("../icon.svg")}" type="image/svg+xml" />
    <link rel="stylesheet" href="${at("documentation.css")}" />
${(page.translations ?? []).map(({ lang, path }) => `    <link rel="alternate" hreflang="${lang}" href="${at(path)}" />\n`).join("")}  </head>
  <body>
    <a class="skip" href="#content">${words.skip}</a>
    <header>
      <a class="name" href="${at("index.html")}" lang="zh-Hant">聊台 Liaotai</a>
      <nav aria-label="${words.docs}">
        ${link(page, "index.html", words.docs)}
        ${link(page, `rules/${page.lang}/index.html`, words.rules)}
        ${link(page, "api.html", words.api)}
      </nav>
      <a class="tool" href="${at("../index.html")}">${words.tool}</a>
    </header>
    <main id="content">
${translations(page)}
${page.content}
    </main>
  </body>
</html>
`;
}
