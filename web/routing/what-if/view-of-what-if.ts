import { css, html } from "lit";
import { chartStyles } from "../../charts/chart-styles.js";
import { toolPage } from "../../style/tool-page.js";
import type { RoutingView } from "../routing-view.js";
import { resultStyles } from "./result-styles.js";
import "./what-if-page.js";
import { whatIfStyles } from "./what-if-styles.js";

/** If it were set up like this, how long would buyers wait? */
export const whatIfView: RoutingView = {
  id: "what-if",
  styles: [toolPage(css`liaotai-what-if`), chartStyles, whatIfStyles, resultStyles],
  render: (context, shops) => html`<liaotai-what-if .context=${context} .shops=${shops}></liaotai-what-if>`,
};
