import { html, nothing, type TemplateResult } from "lit";

/** One tab: what it opens, and what it is called. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** What the tab has to report: a number, and the sentence that it stands for. */
  readonly badge?: { readonly count: string; readonly about: string } | undefined;
}

/**
 * A row of tabs. The arrow keys, Home and End go through them and open what they reach; panels are `name-panel-id`, and
 * their tabs `name-tab-id`.
 */
export function tabList<Id extends string>(
  name: string,
  label: string,
  tabs: readonly Tab<Id>[],
  chosen: Id,
  open: (id: Id) => void,
): TemplateResult {
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = target(event.key, at, tabs.length);
    const next = tabs[to];
    if (!next) return;
    event.preventDefault();
    open(next.id);
    (event.currentTarget as HTMLElement).querySelectorAll("button")[to]?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${move}>
    ${tabs.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="${name}-tab-${tab.id}"
          aria-controls="${name}-panel-${tab.id}"
          aria-selected=${tab.id === chosen}
          tabindex=${tab.id === chosen ? 0 : -1}
          @click=${() => open(tab.id)}
        >
          ${tab.name}${tab.badge ? badge(tab.badge) : nothing}
        </button>`,
    )}
  </div>`;
}

function badge({ count, about }: NonNullable<Tab<string>["badge"]>): TemplateResult {
  return html`<span class="badge number" title=${about}
    ><span aria-hidden="true">${count}</span><span class="visually-hidden">${about}</span></span
  >`;
}

/** Where a key leads from the tab `at`; outside the list for any other key. */
function target(key: string, at: number, count: number): number {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
