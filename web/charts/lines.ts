import { svg, type SVGTemplateResult } from "lit";
import type { Chart } from "./chart.js";
import type { Drawing } from "./drawing.js";
import { fontSize, linesGeometry, type Point } from "./lines-geometry.js";

const radius = 2.5;

/** The first series has round points, the second square ones. */
function pointOf(series: number, { x, y }: Point): SVGTemplateResult {
  return series === 0
    ? svg`<circle class="mark-0 dot" cx=${x} cy=${y} r=${radius}></circle>`
    : svg`<rect class="mark-1 dot" x=${x - radius} y=${y - radius} width=${2 * radius} height=${2 * radius}></rect>`;
}

/** The lines of a chart over what follows each other. */
export function drawLines(chart: Chart, width: number): Drawing {
  const { height, start, end, bottom, marks, labels, lines } = linesGeometry(chart, width);
  return {
    height,
    content: svg`
      ${marks.map(
        ({ y, label }) => svg`
          <line class="grid" x1=${start} x2=${end} y1=${y} y2=${y}></line>
          <text class="tick" x=${start - 6} y=${y + 4} font-size=${fontSize} text-anchor="end">${label}</text>`,
      )}
      ${labels.map(
        ({ x, label }) => svg`
          <text class="tick" x=${x} y=${bottom + 17} font-size=${fontSize} text-anchor="middle">${label}</text>`,
      )}
      ${lines.map(
        ({ path, points }, series) => svg`
          <path class="mark-${series} line" d=${path}></path>
          ${points.map((point) => pointOf(series, point))}`,
      )}`,
  };
}
