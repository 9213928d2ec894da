import { html, LitElement, nothing, type PropertyDeclarations, svg, type TemplateResult } from "lit";
import { define } from "../workbench/part.js";
import { drawBars } from "./bars.js";
import type { Chart, ChartWords } from "./chart.js";
import { drawLines } from "./lines.js";

/** Drawn at this width until the element knows its own. */
const firstWidth = 360;

let figures = 0;

/**
 * A chart with its title, the sentence that says what it shows, a legend where there is more than one series, and the
 * same numbers as a table. It is drawn at its own width, so that its letters keep their size on a narrow page.
 */
export class ChartFigure extends LitElement {
  static override properties: PropertyDeclarations = {
    chart: { attribute: false },
    words: { attribute: false },
    width: { state: true },
  };

  declare chart: Chart;
  declare words: ChartWords;
  declare protected width: number;

  readonly #id = `chart-${++figures}`;
  #observer: ResizeObserver | null = null;

  constructor() {
    super();
    this.width = firstWidth;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width > 0) this.width = width;
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override render(): TemplateResult {
    const { chart, width } = this;
    const hatch = `${this.#id}-hatch`;
    const { height, content } =
      chart.kind === "bars" ? drawBars(chart, width, hatch) : drawLines(chart, width);
    return html`<figure aria-labelledby=${`${this.#id}-title`}>
      <figcaption>
        <h4 id=${`${this.#id}-title`}>${chart.title}</h4>
        <p class="small">${chart.sentence}</p>
        ${chart.series.length > 1 ? this.#legend(`${this.#id}-key`) : nothing}
      </figcaption>
      <svg
        class="chart"
        role="img"
        aria-label=${chart.sentence}
        viewBox="0 0 ${width} ${height}"
        width=${width}
        height=${height}
      >
        ${this.#hatch(hatch)} ${content}
      </svg>
      ${this.#table()}
    </figure>`;
  }

  #hatch(id: string): TemplateResult {
    return svg`<defs>
      <pattern id=${id} class="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="ground" width="6" height="6"></rect>
        <rect class="stripe" width="2.5" height="6"></rect>
      </pattern>
    </defs>`;
  }

  #legend(key: string): TemplateResult {
    const { kind, series } = this.chart;
    const sample = (number: number): TemplateResult =>
      kind === "bars"
        ? svg`<rect class="mark-${number}" fill=${number === 0 ? "currentColor" : `url(#${key})`} x="1" y="2" width="22" height="10"></rect>`
        : svg`<path class="mark-${number} line" d="M1 7H23"></path>`;
    return html`<ul class="legend row small">
      ${series.map(
        ({ name }, number) =>
          html`<li>
            <svg class="chart key" viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">
              ${number === 1 ? this.#hatch(key) : nothing}${sample(number)}
            </svg>
            ${name}
          </li>`,
      )}
    </ul>`;
  }

  #table(): TemplateResult {
    const { chart, words } = this;
    const cell = (value: number | null): string => (value === null ? words.none : chart.format(value));
    return html`<details>
      <summary class="small">${words.asTable}</summary>
      <div class="scroll-sideways" tabindex="0" role="region" aria-label=${chart.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${chart.heading}</th>
              ${chart.series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${chart.categories.map(
              (category, index) =>
                html`<tr>
                  <th scope="row">${category}</th>
                  ${chart.series.map(
                    ({ values }) => html`<td class="number">${cell(values[index] ?? null)}</td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}

define("liaotai-chart", ChartFigure);
