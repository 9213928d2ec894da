import { css } from "lit";

/** The path of a decision: stations on a line, the one that decided lit. */
export const pathStyles = css`
  liaotai-decision-path {
    .path {
      padding: var(--space-3);
      border-radius: var(--radius);
      background: var(--grey-1);
    }

    .station {
      display: grid;
      grid-template-columns: 1.75rem minmax(0, 1fr);
      gap: 0 var(--space-3);
      padding-bottom: var(--space-3);
      background: linear-gradient(var(--grey-3), var(--grey-3)) 0.8125rem 0 / 2px 100% no-repeat;
    }

    .station:last-child {
      background-size: 2px 0.875rem;
      padding-bottom: 0;
    }

    .station.ahead {
      background-image: linear-gradient(var(--grey-2), var(--grey-2));
      color: var(--grey-4);
      padding-bottom: var(--space-1);
    }

    .mark {
      display: grid;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      border: 2px solid var(--grey-3);
      border-radius: 50%;
      background: var(--grey-0);
      font-size: var(--text-small);
    }

    .ahead .mark {
      border-style: dashed;
    }

    .decides .mark {
      background: var(--accent);
      border-color: var(--accent);
      color: var(--on-accent);
      animation: liaotai-light 600ms ease-out;
    }

    .decides > div {
      padding: var(--space-1) var(--space-2);
      border-inline-start: 3px solid var(--accent);
      border-radius: var(--radius);
      background: var(--accent-soft);
    }

    .outcome {
      color: var(--grey-4);
    }

    .decides .outcome {
      color: var(--accent);
      font-weight: 600;
    }

    .fates,
    .near {
      display: grid;
      gap: var(--space-1);
    }

    .fates li {
      display: grid;
      grid-template-columns: 1.25rem minmax(0, 1fr);
      align-items: baseline;
      color: var(--grey-4);
    }

    .fates li.chosen {
      color: var(--accent);
    }

    .fates svg.icon {
      align-self: start;
      margin-top: 0.3em;
    }
  }

  @keyframes liaotai-light {
    from {
      background: var(--grey-0);
      color: var(--grey-0);
      transform: scale(0.6);
    }
  }

  @media (forced-colors: active) {
    liaotai-decision-path .decides .mark {
      border-color: Highlight;
    }
  }
`;
