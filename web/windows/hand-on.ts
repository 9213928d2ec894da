import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { answerInText, remindersOf } from "./reminder.js";
import { WindowsPart } from "./view.js";

/** Takes the answer along: as text, or as reminders for a calendar. */
export class HandOn extends WindowsPart {
  static override properties: PropertyDeclarations = { ...WindowsPart.properties, failed: { state: true } };

  declare protected failed: string | null;

  constructor() {
    super();
    this.failed = null;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { reminder } = words.windows;
    const { reported, asOf } = this.view;
    const reminders = remindersOf(reported, asOf, this.context);
    return html`<div class="row">
        <button type="button" @click=${() => void this.#copy()}>${reminder.copy}</button>
        ${
          reminders.length === 0
            ? nothing
            : html`<button type="button" @click=${() => void this.#save()}>${reminder.save}</button>`
        }
      </div>
      ${
        this.failed === null
          ? nothing
          : html`<textarea
              class="code"
              readonly
              rows="4"
              aria-label=${reminder.copyByHand}
              .value=${this.failed}
            ></textarea>`
      }`;
  }

  async #copy(): Promise<void> {
    const { words, announce } = this.context;
    const text = answerInText(this.view.reported, Date.now(), this.context);
    try {
      await navigator.clipboard.writeText(text);
      this.failed = null;
      announce(words.windows.reminder.copied);
    } catch {
      // A browser that does not let the page write to the clipboard lets the reader copy.
      this.failed = text;
    }
  }

  async #save(): Promise<void> {
    const { words, announce, say } = this.context;
    const { reminder } = words.windows;
    const now = Date.now();
    try {
      const { calendarFile } = await import("./calendar-file.js");
      const reminders = remindersOf(this.view.reported, now, this.context);
      this.context.saveFile(
        reminder.fileName,
        "text/calendar;charset=utf-8",
        calendarFile(reminder.calendar, reminders, now),
      );
      announce(reminder.saved);
    } catch (problem) {
      announce(say(words.workbench.unexpected, { reason: String(problem) }));
    }
  }
}

define("liaotai-windows-hand-on", HandOn);
