import { html, type TemplateResult } from "lit";

/** A load as a bar: `part` of `all`, on a scale up to `most`. The numbers stand beside it, for those who can't see it. */
export function loadBar(part: number, all: number, most: number): TemplateResult {
  return html`<svg
    class="load"
    viewBox="0 0 ${most} 1"
    preserveAspectRatio="none"
    width="100%"
    aria-hidden="true"
  >
    <rect class="all" height="1" width=${Math.max(part, all)}></rect>
    <rect class="part" height="1" width=${part}></rect>
  </svg>`;
}
