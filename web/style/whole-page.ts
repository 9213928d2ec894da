import { css } from "lit";

/** An element that is a page of its own: its ground, its type, and how it gives way to narrow places. */
export const wholePage = css`
  :host {
    display: block;
    min-height: 100%;
    background: var(--grey-1);
    color: var(--grey-5);
    font-family: var(--font);
    font-size: var(--text);
    line-height: 1.6;
    text-align: start;
    /* Names come from users: no word is too long for its place. */
    overflow-wrap: anywhere;
    container-type: inline-size;
  }
`;
