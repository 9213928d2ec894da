import type { Guide } from "./guides.js";
import { type DocumentationPage, escaped } from "./page.js";
import { languages, ruleWords } from "./rule-words.js";

interface Chapter {
  readonly title: string;
  readonly guides: readonly (Guide & { readonly title: string })[];
}

const guide = (
  file: string,
  path: string,
  title: string,
  description: string,
): Chapter["guides"][number] => ({
  file,
  path,
  title,
  description,
});

/** The texts of the repository that are pages, chapter by chapter. */
export const chapters: readonly Chapter[] = [
  {
    title: "Using it",
    guides: [
      guide(
        "docs/command.md",
        "command.html",
        "The command",
        "Lint, route, window and audit from a shell: input, formats, exit status, configuration.",
      ),
      guide(
        "docs/embedding.md",
        "embedding.html",
        "Embedding",
        "The workbench in a page of your own: in the page or in a frame, events, methods, state, look.",
      ),
      guide(
        "docs/protocol-changelog.md",
        "protocol-changelog.html",
        "Changes of the protocol",
        "What changed in what the widget and its host say to each other.",
      ),
      guide(
        "docs/github-actions.md",
        "github-actions.html",
        "Annotating pull requests",
        "Check texts in GitHub Actions and see the findings at their lines.",
      ),
    ],
  },
  {
    title: "Changing it",
    guides: [
      guide(
        "docs/architecture.md",
        "architecture.html",
        "Architecture",
        "How the engine, the package, the workbench and the widget hang together, on one page.",
      ),
      guide(
        "docs/adding-a-rule.md",
        "adding-a-rule.html",
        "Adding a rule",
        "One file with reason, examples and source, and what checks it.",
      ),
      guide(
        "docs/adding-a-platform.md",
        "adding-a-platform.html",
        "Adding a platform",
        "A pack of rules, its name in three languages, its reply window.",
      ),
      guide(
        "docs/adding-a-language.md",
        "adding-a-language.html",
        "Adding a language",
        "The words, the sentences, and how the compiler finds what is missing.",
      ),
      guide(
        "docs/adding-a-window.md",
        "adding-a-window.html",
        "Adding a reply window",
        "A channel's triggers, times and messages as data, with its source.",
      ),
      guide("CONTRIBUTING.md", "contributing.html", "Contributing", "How to build, test and send a change."),
      guide("SECURITY.md", "security.html", "Security", "What the pages may do, and how to report a hole."),
    ],
  },
  {
    title: "How it judges",
    guides: [
      guide(
        "engine/routing/README.md",
        "engine/routing.html",
        "Routing",
        "Who gets a chat: the rules of the deck, their readings, the buffer.",
      ),
      guide("engine/traffic/README.md", "engine/traffic.html", "Traffic", "How days of chats are simulated."),
      guide(
        "engine/lint/README.md",
        "engine/lint.html",
        "Linting",
        "How texts are judged: stages, evidence, fixes, dismissals.",
      ),
      guide(
        "engine/text/README.md",
        "engine/text.html",
        "Seeing through a disguise",
        "How characters are read, and where that comes from.",
      ),
      guide(
        "engine/packs/README.md",
        "engine/packs.html",
        "Rule packs",
        "What a rule is made of, and what keeps a pack from loading.",
      ),
      guide(
        "engine/templates/README.md",
        "engine/templates.html",
        "WhatsApp templates",
        "What is checked field by field, and how the category is judged.",
      ),
      guide(
        "engine/auto_replies/README.md",
        "engine/auto-replies.html",
        "Keyword auto replies",
        "Which group answers a message, and what the keywords leave out.",
      ),
      guide(
        "engine/window/README.md",
        "engine/window.html",
        "Reply windows",
        "Until when a customer may be answered, channel by channel.",
      ),
      guide(
        "engine/sending/README.md",
        "engine/sending.html",
        "Sending",
        "One verdict from window, text, consent and hour; the audit of a log; the penalty ladder.",
      ),
      guide(
        "engine/api/README.md",
        "engine/api.html",
        "The contract",
        "JSON in, JSON out: instants, spans, columns, errors.",
      ),
    ],
  },
];

export const guides: readonly Guide[] = chapters.flatMap((chapter) => chapter.guides);

/** The first page: what there is. */
export function contentsPage(): DocumentationPage {
  const rules = languages.map(
    ([lang, name]) =>
      `<li lang="${lang}"><a href="rules/${lang}/index.html" hreflang="${lang}">${name}${ruleWords[lang].colon}${ruleWords[lang].title}</a><br /><small>${escaped(ruleWords[lang].description)}</small></li>`,
  );
  const lists = chapters.map(({ title, guides: list }) => {
    const rows = list.map(
      ({ path, title: name, description }) =>
        `<li><a href="${path}">${escaped(name)}</a><br /><small>${escaped(description)}</small></li>`,
    );
    return `<h2>${title}</h2>\n<ul class="contents">${rows.join("\n")}</ul>`;
  });
  return {
    path: "index.html",
    lang: "en",
    title: "Documentation",
    description:
      "Every rule with reason, examples and source; the API; the command; the architecture; how to add to it.",
    content: `<h1>Documentation</h1>
<p class="lead">Made from the sources when the site is built: it says what this version does.</p>
<h2>Every rule</h2>
<ul class="contents">${rules.join("\n")}</ul>
<h2>The package</h2>
<ul class="contents"><li><a href="api.html">API</a><br /><small>Every call, what it takes and what it answers, as its types state it.</small></li></ul>
${lists.join("\n")}`,
  };
}
