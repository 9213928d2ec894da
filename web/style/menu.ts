import { css } from "lit";

/** A menu under its button. */
export const menuStyles = css`
  liaotai-menu {
    position: relative;
    display: inline-block;

    .menu {
      position: absolute;
      z-index: 5;
      inset-inline-end: 0;
      /* Kept within the page. */
      translate: calc(-1 * var(--beyond, 0px));
      display: grid;
      width: max-content;
      max-width: min(20rem, 75vw);
      max-height: 20rem;
      padding: var(--space-1);
      overflow-y: auto;
      border-color: var(--grey-3);
    }

    .menu button {
      justify-content: start;
      width: 100%;
      color: inherit;
      text-align: start;
    }
  }

  liaotai-menu.from-start .menu {
    inset-inline: 0 auto;
  }
`;
