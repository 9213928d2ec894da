import { html, type TemplateResult } from "lit";
import { define, Part } from "../workbench/part.js";

export class RoutingPage extends Part {
  protected override render(): TemplateResult {
    return html`<h2>${this.context.words.tools.routing.question}</h2>`;
  }
}

define("liaotai-routing", RoutingPage);
