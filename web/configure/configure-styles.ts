import { css } from "lit";

export const configureStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-2) var(--space-4);
    border-bottom: var(--line);
    background: var(--grey-0);
  }

  header h1 {
    flex: 1 0 auto;
    margin: 0;
    font-size: var(--text-large);
  }

  a {
    color: var(--accent);
  }

  main {
    display: grid;
    grid-template-columns: 20rem minmax(0, 1fr);
    gap: var(--space-4);
    max-width: 96rem;
    margin: 0 auto;
    padding: var(--space-4);
  }

  main > * {
    min-width: 0;
  }

  .about {
    grid-column: 1 / -1;
  }

  form,
  .block,
  liaotai-configure-code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-3);
  }

  form label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
  }

  form select {
    width: 100%;
  }

  form label.check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-2);
    align-items: start;
  }

  form label.check input {
    margin-top: 0.3em;
  }

  input[type="color"] {
    width: 100%;
    padding: 2px;
  }

  .wide {
    grid-column: 1 / -1;
  }

  .frame {
    /* What is placed absolutely in the preview scrolls with it. */
    position: relative;
    overflow: auto;
    max-height: 44rem;
    border: var(--line);
    border-radius: var(--radius);
  }

  pre {
    margin: 0;
    padding: var(--space-3);
    overflow: auto;
    border: var(--line);
    border-radius: var(--radius);
    background: var(--grey-0);
    font-family: var(--font-code);
    font-size: var(--text-small);
    line-height: 1.5;
    tab-size: 2;
    overflow-wrap: normal;
  }

  .events {
    display: grid;
    gap: var(--space-1);
    font-size: var(--text-small);
  }

  .events code {
    font-family: var(--font-code);
  }

  @container (max-width: 56rem) {
    main {
      grid-template-columns: minmax(0, 1fr);
      padding: var(--space-3);
    }
  }
`;
