import { css } from "lit";

export const workbenchStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-2) var(--space-4);
    border-bottom: var(--line);
    background: var(--grey-0);
  }

  .bar h1 {
    margin: 0;
    white-space: nowrap;
    font-size: var(--text-large);
    line-height: 1.4;
  }

  .bar nav {
    position: relative;
    display: flex;
    flex: 1;
    gap: var(--space-1);
    overflow-x: auto;
  }

  .bar nav button {
    flex: none;
    padding-inline: var(--space-3);
    border-color: transparent;
    white-space: nowrap;
  }

  .bar nav button[aria-current="page"] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }

  .bar .skip {
    position: absolute;
    z-index: 10;
    inset-block-start: var(--space-2);
    inset-inline-start: var(--space-2);
  }

  .bar .skip:not(:focus) {
    width: 1px;
    min-width: 0;
    height: 1px;
    min-height: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .main:focus {
    outline: none;
  }

  .main {
    max-width: 84rem;
    margin: 0 auto;
    padding: var(--space-4);
  }

  .notices {
    display: grid;
    gap: var(--space-2);
    max-width: 84rem;
    margin: 0 auto;
    padding: var(--space-4) var(--space-4) 0;
  }

  .notices:empty {
    display: none;
  }

  footer {
    max-width: 84rem;
    margin: 0 auto;
    padding: var(--space-2) var(--space-4) var(--space-5);
    color: var(--grey-4);
    font-size: var(--text-small);
  }

  .waiting {
    padding: var(--space-6) 0;
    text-align: center;
    color: var(--grey-4);
  }

  footer p {
    max-width: 60rem;
  }

  footer a {
    color: var(--accent);
    white-space: nowrap;
  }

  /* What is printed is the answer, not the workbench around it. */
  @media print {
    :host {
      background: none;
    }

    .bar,
    .notices,
    footer {
      display: none;
    }

    .main {
      max-width: none;
      padding: 0;
    }
  }

  @container (max-width: 78rem) {
    .bar {
      column-gap: var(--space-2);
    }

    .bar nav button {
      padding-inline: var(--space-2);
    }

    .bar .settings select {
      max-width: 7rem;
    }
  }

  @container (max-width: 69rem) {
    /* Every tool is in sight: a line that scrolls would hide some. */
    .bar nav {
      order: 3;
      flex-basis: 100%;
      flex-wrap: wrap;
    }

    .bar h1 {
      flex: 1;
    }
  }

  @container (max-width: 40rem) {
    .bar nav button {
      flex: auto;
    }

    .bar .settings {
      flex-wrap: nowrap;
    }

    .main {
      padding: var(--space-3);
    }

    .bar,
    .notices,
    footer {
      padding-inline: var(--space-3);
    }
  }
`;
