import { css, html } from "lit";
import { toolPage } from "../../style/tool-page.js";
import type { RoutingView } from "../routing-view.js";
import "./expectations-page.js";
import { expectationsStyles } from "./expectations-styles.js";

/** Do chats still go where they must: what is expected, run again after every change of the shop. */
export const expectationsView: RoutingView = {
  id: "expectations",
  styles: [toolPage(css`liaotai-expectations`), expectationsStyles],
  render: (context, shops, expectations) =>
    html`<liaotai-expectations
      .context=${context}
      .shops=${shops}
      .expectations=${expectations}
    ></liaotai-expectations>`,
};
