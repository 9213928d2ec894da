import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../components/icon.js";
import { define } from "../workbench/part.js";
import { WindowsPart } from "./view.js";

/** Events listed at once; a log may hold many more. */
const listed = 30;

/** What happened, newest first; what opened nothing is greyed and says why. */
export class EventList extends WindowsPart {
  protected override render(): TemplateResult {
    const { words } = this.context;
    const { events } = words.windows;
    const { customer } = this.view;
    if (customer.events.length === 0) return html`<p class="soft">${events.none}</p>`;
    const from = Math.max(0, customer.events.length - listed);
    const places = customer.events.map((_, index) => index).slice(from);
    return html`
      <ol class="events">
        ${places.reverse().map((index) => this.#row(index))}
      </ol>
      <div>
        <button type="button" @click=${() => this.actions.changeEvents([])}>${events.clear}</button>
      </div>
    `;
  }

  #row(index: number): TemplateResult | typeof nothing {
    const { words, sentence, format, say } = this.context;
    const { events } = words.windows;
    const { customer, reported } = this.view;
    const event = customer.events[index];
    if (!event) return nothing;
    // The report is about the events as they were asked about; a newer list is answered in a moment.
    const { report } = reported;
    const asked = reported.customer.events[index] === event;
    const ignored = asked ? report.ignored.find((each) => each.event === index) : undefined;
    const opened = asked && report.windows.some((window) => window.event === index);
    const name = sentence(`event:${event.type}`);
    return html`<li class=${ignored ? "ignored" : ""}>
      <span class="number">${format.dateTime(event.at)}</span>
      <span>
        ${opened ? icon("good") : ignored ? icon("bad") : event.type === "reply" ? icon("chat") : nothing}
        <strong>${name}</strong>
        ${event.text === undefined ? nothing : html`<span class="soft text">${event.text}</span>`}
        ${
          ignored
            ? html`<span class="soft small">${say(events.ignored, { reason: sentence(ignored.code) })}</span>`
            : opened
              ? html`<span class="soft small">${events.opened}</span>`
              : nothing
        }
      </span>
      <button
        type="button"
        class="quiet"
        aria-label=${say(events.remove, { event: `${name} ${format.dateTime(event.at)}` })}
        @click=${() => this.actions.changeEvents(customer.events.filter((_, place) => place !== index))}
      >
        ×
      </button>
    </li>`;
  }
}

define("liaotai-windows-events", EventList);
