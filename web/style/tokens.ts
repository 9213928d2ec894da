import { css } from "lit";

/**
 * The one set of colours, sizes and fonts. A host themes the workbench by setting these properties on the element.
 * Colours are stated for light and dark at once; the element's `color-scheme` chooses.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;

    --grey-0: light-dark(#ffffff, #15171a);
    --grey-1: light-dark(#f5f6f7, #1d2024);
    --grey-2: light-dark(#e4e6e9, #2d3137);
    --grey-3: light-dark(#868d96, #7d858f);
    --grey-4: light-dark(#555c66, #aab1ba);
    --grey-5: light-dark(#1b1f24, #eceef1);

    --accent: light-dark(#0b6b62, #57c3b6);
    --accent-soft: light-dark(#e3f2f0, #163733);
    --on-accent: light-dark(#ffffff, #0d1f1d);

    --good: light-dark(#1b6e36, #6ecb8b);
    --good-soft: light-dark(#e5f3e9, #17321f);
    --caution: light-dark(#8a5300, #e5b062);
    --caution-soft: light-dark(#fbf0dd, #3a2a10);
    --bad: light-dark(#b3261e, #f08f88);
    --bad-soft: light-dark(#fbe9e7, #41201d);

    --space-1: 0.25rem;
    --space-2: 0.5rem;
    --space-3: 0.75rem;
    --space-4: 1rem;
    --space-5: 1.5rem;
    --space-6: 2.5rem;
    --radius: 6px;
    --line: 1px solid var(--grey-2);
    --target: 28px;

    --text-small: 0.8125rem;
    --text: 0.9375rem;
    --text-large: 1.1875rem;
    --font:
      system-ui, -apple-system, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC",
      sans-serif;
    --font-code: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace;
  }

  :host(:lang(zh-Hans)) {
    --font:
      system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC",
      sans-serif;
  }

  :host([theme="light"]) {
    color-scheme: light;
  }

  :host([theme="dark"]) {
    color-scheme: dark;
  }

  @media (pointer: coarse) {
    :host {
      --target: 44px;
    }
  }
`;
