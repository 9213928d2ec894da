import { css } from "lit";

export const routingStyles = css`
  liaotai-routing {
    display: block;
  }
`;
