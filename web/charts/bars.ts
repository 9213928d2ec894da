import { svg, type SVGTemplateResult } from "lit";
import { type Bar, barsGeometry, fontSize } from "./bars-geometry.js";
import type { Chart } from "./chart.js";
import type { Drawing } from "./drawing.js";

/** The bars of a chart. `hatch` is the address of the pattern that fills the second series. */
export function drawBars(chart: Chart, width: number, hatch: string): Drawing {
  const { height, rows, marks, bottom } = barsGeometry(chart, width);
  const bar = ({
    series,
    x,
    y,
    width: length,
    height: thickness,
    value,
    valueX,
  }: Bar): SVGTemplateResult => svg`
    <rect class="mark-${series}" fill=${series === 0 ? "currentColor" : `url(#${hatch})`}
      x=${x} y=${y} width=${Math.max(1, length)} height=${thickness}></rect>
    <text class="value" x=${valueX} y=${y + thickness - 3} font-size=${fontSize}>${value}</text>`;
  return {
    height,
    content: svg`
      ${marks.map(
        ({ x, label }, index) => svg`
          <line class="grid" x1=${x} x2=${x} y1="0" y2=${bottom}></line>
          <text class="tick" x=${x} y=${bottom + 16} font-size=${fontSize}
            text-anchor=${index === 0 ? "start" : "middle"}>${label}</text>`,
      )}
      ${rows.map(
        ({ label, labelX, labelY, labelAnchor, bars }) => svg`
          <text class="name" x=${labelX} y=${labelY} font-size=${fontSize} text-anchor=${labelAnchor}>${label}</text>
          ${bars.map(bar)}`,
      )}`,
  };
}
