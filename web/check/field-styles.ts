import { css } from "lit";

/** The field with marks: the text twice in one place, the copy behind holding the marks and giving the height. */
export const fieldStyles = css`
  liaotai-marked-field {
    display: block;

    .marked-field {
      display: grid;
      max-height: 50vh;
      overflow-y: auto;
      border: 1px solid var(--grey-3);
      border-radius: var(--radius);
      background: var(--grey-0);
    }

    .marked-field:focus-within {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }

    .behind,
    textarea {
      grid-area: 1 / 1;
      margin: 0;
      padding: var(--space-2);
      border: none;
      min-width: 0;
      min-height: 12em;
      font: inherit;
      line-height: 1.8;
      letter-spacing: normal;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      tab-size: 4;
    }

    .behind {
      color: transparent;
      pointer-events: none;
      user-select: none;
    }

    textarea {
      display: block;
      height: 100%;
      background: transparent;
      resize: none;
      overflow: hidden;
    }

    textarea:focus-visible {
      outline: none;
    }

    .mark {
      border-radius: 2px;
      text-decoration-line: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 4px;
      text-decoration-skip-ink: none;
    }

    .mark.error {
      background: var(--bad-soft);
      text-decoration-color: var(--bad);
      text-decoration-style: double;
    }

    .mark.warning {
      background: var(--caution-soft);
      text-decoration-color: var(--caution);
      text-decoration-style: wavy;
      text-decoration-thickness: 1px;
    }

    .mark.info {
      background: var(--good-soft);
      text-decoration-color: var(--good);
      text-decoration-style: dotted;
    }

    .mark.current {
      outline: 2px solid var(--accent);
    }
  }

  @media (forced-colors: active) {
    liaotai-marked-field .mark {
      text-decoration-color: Highlight;
    }
  }
`;
