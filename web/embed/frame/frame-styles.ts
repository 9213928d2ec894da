import { css } from "lit";

export const frameStyles = css`
  .frame {
    display: block;
    box-sizing: border-box;
    width: 100%;
    /* Of a frame that says nothing, nobody knows how high it is. */
    height: 44rem;
    min-height: 20rem;
    border: 0;
    background: var(--grey-1);
  }

  .frame[hidden] {
    display: none;
  }

  .beside-frame {
    padding: var(--space-4);
  }
`;
