import { css } from "lit";

export const projectStyles = css`
  liaotai-project {
    .parts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
      gap: var(--space-1) var(--space-3);
    }

    .differences > li,
    .snapshots > li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-3);
      padding: var(--space-2) 0;
      border-bottom: var(--line);
    }

    .differences p {
      flex-basis: 100%;
    }

    .incoming {
      border-color: var(--accent);
    }

    .snapshots button {
      margin-inline-start: auto;
    }

    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }

    legend {
      padding: 0;
    }

    @container (min-width: 56rem) {
      .columns {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
    }
  }
`;
