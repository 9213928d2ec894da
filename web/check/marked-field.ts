import type { Severity } from "liaotai";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { define, Part } from "../workbench/part.js";
import { segments } from "./marks.js";
import { differenceOf, spansAfterEdit } from "./spans-after-edit.js";

/** A finding in the text of the field, in UTF-16 code units. */
export interface FieldMark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** A longer text is not marked while it is typed: laying it out twice would hold the typing up. */
const longestMarked = 20_000;
/** More marks than this are not drawn at once. */
const mostMarks = 300;

/**
 * A native text field with marks under its characters. The marks are drawn in a copy of the text behind the field, so that
 * the caret, undo, spelling and input methods are the browser's own. While an input method composes, nothing is told.
 */
export class MarkedField extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    text: { attribute: false },
    marks: { attribute: false },
    marksOf: { attribute: false },
    current: { attribute: false },
    label: { attribute: false },
    hint: { attribute: false },
    typed: { attribute: false },
    live: { state: true },
  };

  /** What the field is to hold. */
  declare text: string;
  declare marks: readonly FieldMark[];
  /** The text that the marks are about: while it is typed on, an earlier one. */
  declare marksOf: string;
  /** The mark that is looked at. */
  declare current: FieldMark | null;
  declare label: string;
  declare hint: string;
  declare typed: (text: string) => void;
  /** What the field holds, composed characters too. */
  declare protected live: string;

  #composing = false;

  constructor() {
    super();
    this.text = "";
    this.marks = [];
    this.marksOf = "";
    this.current = null;
    this.live = "";
  }

  get field(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  /** Where the caret stands, or the end of what is selected. */
  get caret(): number {
    return this.field?.selectionEnd ?? 0;
  }

  /** Changes the text as if it had been typed, so that the browser's undo takes it back in one step. */
  edit(text: string): void {
    const { field } = this;
    if (!field) return;
    const { start, endBefore, endAfter } = differenceOf(field.value, text);
    field.focus();
    field.setSelectionRange(start, endBefore);
    const put = text.slice(start, endAfter);
    // The only way to change a field that leaves its undo as it is; browsers keep it for that.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const done = put === "" ? document.execCommand("delete") : document.execCommand("insertText", false, put);
    if (done && field.value === text) return;
    field.value = text;
    this.#tell();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("text") && !this.#composing) this.live = this.text;
  }

  protected override render(): TemplateResult {
    return html`<div class="marked-field">
      <div class="behind" aria-hidden="true">${this.#behind()}</div>
      <textarea
        rows="8"
        aria-label=${this.label}
        aria-keyshortcuts="F8 Shift+F8 Control+."
        placeholder=${this.hint}
        @input=${this.#input}
        @compositionstart=${() => (this.#composing = true)}
        @compositionend=${this.#composed}
      ></textarea>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { field } = this;
    // Only what did not come from the field itself is put into it: setting its value would end its undo.
    if (field && changed.has("text") && !this.#composing && field.value !== this.text)
      field.value = this.text;
  }

  #behind(): unknown {
    const { live } = this;
    // A line break at the very end makes a line only when something follows it.
    if (live.length > longestMarked) return `${live}\u200b`;
    const marks = spansAfterEdit(this.marks, this.marksOf, live).slice(0, mostMarks);
    const { current } = this;
    // In one line: the text keeps its own spaces and line breaks, so the template may add none.
    // prettier-ignore
    return html`${segments(live, marks).map((segment) =>
      segment.severity === null
        ? segment.text
        : html`<span class="mark ${segment.severity} ${segment.findings.some((place) => isSame(marks[place], current)) ? "current" : ""}">${segment.text}</span>`,
    )}\u200b`;
  }

  readonly #input = (event: Event): void => {
    this.live = this.field?.value ?? "";
    if (!(event as InputEvent).isComposing && !this.#composing) this.#tell();
  };

  readonly #composed = (): void => {
    this.#composing = false;
    this.#tell();
  };

  #tell(): void {
    this.live = this.field?.value ?? "";
    this.typed(this.live);
  }
}

function isSame(mark: FieldMark | undefined, other: FieldMark | null): boolean {
  return mark !== undefined && other !== null && mark.start === other.start && mark.end === other.end;
}

define("liaotai-marked-field", MarkedField);
