import { css } from "lit";

/** The versions, the list of changes, the list of shops, and the window of a group. */
export const panelStyles = css`
  liaotai-versions .versions li {
    display: flex;
    align-items: center;
    padding: var(--space-1) 0;
    border-top: var(--line);
  }

  liaotai-versions .comparison {
    padding-top: var(--space-2);
    border-top: var(--line);
  }

  liaotai-versions input,
  liaotai-versions select {
    min-width: 0;
    max-width: 11rem;
  }

  liaotai-versions .differences {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  liaotai-changes-list .changes button {
    display: flex;
    flex-wrap: wrap;
    justify-content: start;
    gap: 0 var(--space-2);
    width: 100%;
    padding: var(--space-1) var(--space-2);
    color: inherit;
    text-align: start;
  }

  liaotai-changes-list .changes button[aria-current="step"] {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

  liaotai-changes-list .changes time {
    margin-inline-start: auto;
  }

  liaotai-changes-list .taken-back button {
    color: var(--grey-4);
  }

  liaotai-shop-list th[scope="row"] {
    font-weight: 600;
  }

  liaotai-shop-list th[scope="row"] span {
    display: block;
    font-weight: normal;
  }

  /* On a narrow page a shop is two lines: what it is called, and the rest. */
  @container (max-width: 40rem) {
    liaotai-shop-list thead {
      position: absolute;
      clip-path: inset(50%);
    }

    liaotai-shop-list tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      border-bottom: var(--line);
    }

    liaotai-shop-list th,
    liaotai-shop-list td {
      border: 0;
    }

    liaotai-shop-list th[scope="row"] {
      flex-basis: 100%;
    }

    liaotai-shop-list td:last-child {
      margin-inline-start: auto;
    }
  }

  liaotai-shop-list td .row {
    flex-wrap: nowrap;
  }

  liaotai-group-dialog dialog {
    width: min(36rem, calc(100vw - 2rem));
    max-height: calc(100vh - 2rem);
    overflow-y: auto;
    color: inherit;

    &::backdrop {
      background: rgb(0 0 0 / 40%);
    }

    .field {
      display: grid;
      gap: var(--space-1);
    }

    fieldset {
      min-width: 0;
      margin: 0;
      padding: var(--space-2) var(--space-3);
      border: var(--line);
      border-radius: var(--radius);
    }

    fieldset .row label {
      flex-wrap: wrap;
    }

    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: 0 var(--space-3);
      max-height: 16rem;
      overflow-y: auto;
    }

    .choices label {
      min-height: var(--target);
    }
  }
`;
