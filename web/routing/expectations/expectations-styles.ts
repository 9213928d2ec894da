import { css } from "lit";

export const expectationsStyles = css`
  liaotai-expectations {
    .rule {
      display: inline-block;
      padding: 0 var(--space-2);
      border-radius: var(--radius);
      background: var(--accent-soft);
      color: var(--accent);
      font-size: var(--text-small);
      font-weight: 600;
    }

    .scenario .name {
      flex: 1 1 12rem;
      min-width: 0;
      font-weight: 600;
    }

    .expected {
      display: grid;
      gap: var(--space-3);
    }

    .expected > li {
      display: grid;
      gap: var(--space-1);
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--good);
      min-width: 0;
      overflow-wrap: anywhere;
    }

    .expected > li.bad {
      border-color: var(--bad);
    }

    .expected p {
      flex: 1 1 14rem;
      min-width: 0;
    }

    .turned {
      color: var(--bad);
    }
  }
`;
