import { css } from "lit";

/** What a host may set: each is a custom property `--liaotai-…`, on the element or around it. */
export const lookNames = [
  "grey-0",
  "grey-1",
  "grey-2",
  "grey-3",
  "grey-4",
  "grey-5",
  "accent",
  "accent-soft",
  "on-accent",
  "good",
  "good-soft",
  "caution",
  "caution-soft",
  "bad",
  "bad-soft",
  "radius",
  "text-small",
  "text",
  "text-large",
  "font",
  "font-code",
] as const;

/**
 * The one set of colours, sizes and fonts. Colours are stated for light and dark at once; the element's `color-scheme`
 * chooses.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;

    --grey-0: var(--liaotai-grey-0, light-dark(#ffffff, #15171a));
    --grey-1: var(--liaotai-grey-1, light-dark(#f5f6f7, #1d2024));
    --grey-2: var(--liaotai-grey-2, light-dark(#e4e6e9, #2d3137));
    --grey-3: var(--liaotai-grey-3, light-dark(#868d96, #7d858f));
    --grey-4: var(--liaotai-grey-4, light-dark(#555c66, #aab1ba));
    --grey-5: var(--liaotai-grey-5, light-dark(#1b1f24, #eceef1));

    --accent: var(--liaotai-accent, light-dark(#0b6b62, #57c3b6));
    --accent-soft: var(--liaotai-accent-soft, light-dark(#e3f2f0, #163733));
    --on-accent: var(--liaotai-on-accent, light-dark(#ffffff, #0d1f1d));

    --good: var(--liaotai-good, light-dark(#1b6e36, #6ecb8b));
    --good-soft: var(--liaotai-good-soft, light-dark(#e5f3e9, #17321f));
    --caution: var(--liaotai-caution, light-dark(#8a5300, #e5b062));
    --caution-soft: var(--liaotai-caution-soft, light-dark(#fbf0dd, #3a2a10));
    --bad: var(--liaotai-bad, light-dark(#b3261e, #f08f88));
    --bad-soft: var(--liaotai-bad-soft, light-dark(#fbe9e7, #41201d));

    --space-1: 0.25rem;
    --space-2: 0.5rem;
    --space-3: 0.75rem;
    --space-4: 1rem;
    --space-5: 1.5rem;
    --space-6: 2.5rem;
    --radius: var(--liaotai-radius, 6px);
    --line: 1px solid var(--grey-2);
    --target: 28px;

    --text-small: var(--liaotai-text-small, 0.8125rem);
    --text: var(--liaotai-text, 0.9375rem);
    --text-large: var(--liaotai-text-large, 1.1875rem);
    --font: var(
      --liaotai-font,
      system-ui,
      -apple-system,
      "PingFang TC",
      "Microsoft JhengHei",
      "Noto Sans CJK TC",
      "Noto Sans TC",
      sans-serif
    );
    --font-code: var(--liaotai-font-code, ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace);
  }

  :host(:lang(zh-Hans)) {
    --font: var(
      --liaotai-font,
      system-ui,
      -apple-system,
      "PingFang SC",
      "Microsoft YaHei",
      "Noto Sans CJK SC",
      "Noto Sans SC",
      sans-serif
    );
  }

  :host([theme="light"]) {
    color-scheme: light;
  }

  :host([theme="dark"]) {
    color-scheme: dark;
  }

  /* Paper is white. */
  @media print {
    :host,
    :host([theme="dark"]) {
      color-scheme: light;
      --grey-1: #ffffff;
    }
  }

  @media (pointer: coarse) {
    :host {
      --target: 44px;
    }
  }
`;
