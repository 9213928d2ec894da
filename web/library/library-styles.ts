import { css } from "lit";

export const libraryStyles = css`
  liaotai-library {
    .answer .number {
      white-space: nowrap;
    }

    .over {
      color: var(--bad);
      font-weight: 600;
    }

    .open-file {
      justify-self: start;
    }

    /* What is chosen from stands below its name, however long the first of it is. */
    liaotai-library-side [role="group"] > .soft {
      flex: 1 0 100%;
    }

    /* Its button stands among the others of the bar, what it opens below them. */
    liaotai-library-import {
      display: contents;
    }

    liaotai-library-import > :is(section, .message) {
      flex: 1 0 100%;
      min-width: 0;
    }

    fieldset {
      margin: 0;
      padding: var(--space-2) var(--space-3);
      border: var(--line);
      border-radius: var(--radius);
    }

    .form label input {
      min-width: 0;
      max-width: 12rem;
    }
  }

  liaotai-library-reply {
    display: block;

    .tag {
      padding: 0 var(--space-2);
      border-radius: var(--radius);
      background: var(--grey-1);
    }

    .review {
      margin-inline-start: auto;
    }

    .reply-text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    .variable {
      border-radius: 2px;
      background: var(--accent-soft);
    }

    .variable.unknown {
      outline: 1px dashed var(--caution);
    }
  }

  @container (min-width: 56rem) {
    liaotai-library .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 3fr);
    }
  }
`;
