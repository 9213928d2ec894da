import { css } from "lit";

/** The messages with what was found in them, and what was set aside. */
export const reportStyles = css`
  liaotai-check-message {
    display: block;

    article {
      display: grid;
      gap: var(--space-2);
    }

    .edit {
      margin-inline-start: auto;
      padding: 0 var(--space-1);
    }

    .over {
      color: var(--bad);
      font-weight: 600;
    }

    .group {
      padding: 0 var(--space-2);
      border-radius: var(--radius);
      background: var(--grey-1);
    }

    .marked {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      line-height: 1.9;
    }

    mark {
      color: inherit;
      padding: 1px 0;
      text-decoration-line: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 4px;
    }

    mark.error {
      background: var(--bad-soft);
      text-decoration-color: var(--bad);
      text-decoration-style: double;
    }

    mark.warning {
      background: var(--caution-soft);
      text-decoration-color: var(--caution);
      text-decoration-style: wavy;
      text-decoration-thickness: 1px;
    }

    mark.info {
      background: var(--good-soft);
      text-decoration-color: var(--good);
      text-decoration-style: dotted;
    }

    mark.current {
      outline: 2px solid currentColor;
      outline-offset: 1px;
    }

    .badge {
      display: inline-block;
      min-width: 1.25em;
      margin-inline-end: 2px;
      padding: 0 0.25em;
      border-radius: var(--radius);
      background: var(--grey-4);
      color: var(--grey-0);
      font-size: 0.75em;
      font-weight: 600;
      line-height: 1.5;
      text-align: center;
      text-decoration: none;
      vertical-align: 0.15em;
      font-variant-numeric: tabular-nums;
    }

    .error > .badge,
    .error .what > .badge {
      background: var(--bad);
    }

    .warning > .badge,
    .warning .what > .badge {
      background: var(--caution);
    }

    .findings {
      display: grid;
      gap: var(--space-2);
    }

    .finding {
      display: grid;
      gap: 2px;
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--grey-2);
      overflow-wrap: anywhere;
    }

    .finding.error {
      border-color: var(--bad);
    }

    .finding.warning {
      border-color: var(--caution);
    }

    .what {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
    }

    .preview {
      overflow-wrap: anywhere;
    }

    del {
      background: var(--bad-soft);
      text-decoration-color: var(--bad);
    }

    ins {
      background: var(--good-soft);
      text-decoration: none;
    }

    button.fix {
      justify-self: start;
      max-width: 100%;
      height: auto;
      text-align: start;
    }

    .stages {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 2px var(--space-3);
    }

    .stages dt {
      color: var(--grey-4);
    }

    .reasons summary {
      color: var(--grey-4);
    }

    .reasons .stack {
      gap: 2px;
    }

    .one + .one::before {
      content: " ／ ";
    }
  }

  liaotai-check-aside {
    .aside-list {
      display: grid;
      gap: var(--space-1);
    }

    .aside-list li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
    }

    .about {
      overflow-wrap: anywhere;
      min-width: 0;
    }

    .aside-list button {
      margin-inline-start: auto;
    }
  }
`;
