import { html, svg, type TemplateResult } from "lit";

/** Line drawings on a grid of 24. */
const shapes = {
  good: svg`<circle cx="12" cy="12" r="9" /><path d="m8 12 3 3 5-6" />`,
  caution: svg`<path d="M12 4 3 20h18Z" /><path d="M12 10v4m0 3v.01" />`,
  bad: svg`<circle cx="12" cy="12" r="9" /><path d="m9 9 6 6m0-6-6 6" />`,
  info: svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5m0-8v.01" />`,
  online: svg`<circle cx="12" cy="12" r="6" fill="currentColor" />`,
  hidden: svg`<circle cx="12" cy="12" r="8" /><path d="M8 12h8" />`,
  offline: svg`<circle cx="12" cy="12" r="8" />`,
  chat: svg`<path d="M4 5h16v11H9l-5 4Z" />`,
  undo: svg`<path d="M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6" />`,
  clock: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`,
  grip: svg`<circle cx="9" cy="6" r="1.2" fill="currentColor" /><circle cx="15" cy="6" r="1.2" fill="currentColor" /><circle cx="9" cy="12" r="1.2" fill="currentColor" /><circle cx="15" cy="12" r="1.2" fill="currentColor" /><circle cx="9" cy="18" r="1.2" fill="currentColor" /><circle cx="15" cy="18" r="1.2" fill="currentColor" />`,
  more: svg`<circle cx="5" cy="12" r="1.2" fill="currentColor" /><circle cx="12" cy="12" r="1.2" fill="currentColor" /><circle cx="19" cy="12" r="1.2" fill="currentColor" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  redo: svg`<path d="m15 7 5 5-5 5M20 12H10a6 6 0 0 0-6 6" />`,
  cross: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  play: svg`<path d="M7 4v16l13-8Z" fill="currentColor" />`,
  pause: svg`<path d="M8 5v14M16 5v14" />`,
  back: svg`<path d="m15 5-7 7 7 7" />`,
  forward: svg`<path d="m9 5 7 7-7 7" />`,
} as const;

export type IconName = keyof typeof shapes;

/** An icon beside a word: decoration for screen readers, which read the word. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shapes[name]}
  </svg>`;
}
