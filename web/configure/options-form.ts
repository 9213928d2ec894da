import { html, nothing, type TemplateResult } from "lit";
import { isLocale, languageNames, locales } from "../catalogues/locale.js";
import { isPlatform, platforms } from "../workbench/platform.js";
import { themes } from "../workbench/preferences.js";
import { type Choices, looks, mayBeFramed, modes, storages } from "./choices.js";
import type { PageWords } from "./words.js";

/** What stands for "none" in a list. */
const none = "";
/** What the choice of an own accent begins with: the accent of the workbench. */
const firstAccent = "#0b6b62";

/** One list of a form: what it is called, and what there is to choose. */
function list<Choice extends string>(
  label: string,
  names: readonly (readonly [Choice, string])[],
  chosen: Choice,
  choose: (choice: Choice) => void,
): TemplateResult {
  return html`<label>
    <span class="soft small">${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Choice)}>
      ${names.map(([id, name]) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

function tick(label: string, isTicked: boolean, change: (isTicked: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${isTicked}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

function named<Id extends string>(
  ids: readonly Id[],
  names: Readonly<Record<Id, string>>,
): (readonly [Id, string])[] {
  return ids.map((id) => [id, names[id]] as const);
}

/** Everything that a developer can choose. */
export function optionsForm(
  { configure: words, tools, themes: themeNames }: PageWords,
  choices: Choices,
  change: (change: Partial<Choices>) => void,
): TemplateResult {
  const toolIds = Object.keys(tools) as (keyof typeof tools)[];
  const toolNames = toolIds.map((id) => [id, tools[id].name] as const);
  return html`<form
    class="panel"
    aria-label=${words.options}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${list(words.tool, toolNames, choices.tool, (tool) => change({ tool }))}
    ${list<string>(
      words.platform,
      [[none, words.noPlatform], ...named(platforms, words.platforms)],
      choices.platform ?? none,
      (platform) => change({ platform: isPlatform(platform) ? platform : null }),
    )}
    ${list<string>(
      words.locale,
      [[none, words.byUser], ...named(locales, languageNames)],
      choices.locale ?? none,
      (locale) => change({ locale: isLocale(locale) ? locale : null }),
    )}
    ${list(words.theme, named(themes, themeNames), choices.theme, (theme) => change({ theme }))}
    ${list(words.mode, named(modes, words.modes), choices.mode, (mode) => change({ mode }))}
    ${mayBeFramed(choices) ? tick(words.sandboxed, choices.sandboxed, (sandboxed) => change({ sandboxed })) : nothing}
    ${list(words.storage, named(storages, words.storages), choices.storage, (storage) => change({ storage }))}
    ${list(words.look, named(looks, words.looks), choices.look, (look) => change({ look }))}
    ${tick(words.accent, choices.accent !== null, (own) => change({ accent: own ? firstAccent : null }))}
    ${
      choices.accent === null
        ? nothing
        : html`<label>
            <span class="soft small">${words.accentColour}</span>
            <input
              type="color"
              .value=${choices.accent}
              @input=${(event: Event) => change({ accent: (event.target as HTMLInputElement).value })}
            />
          </label>`
    }
    ${tick(words.pinned, choices.pinned, (pinned) => change({ pinned }))}
    <p class="soft small">${words.pinnedHint}</p>
  </form>`;
}
