import { css } from "lit";

/** How charts look. The two series differ in colour, and in filling or dashes for those who don't see colours. */
export const chartStyles = css`
  liaotai-chart {
    display: block;
    min-width: 0;
  }

  liaotai-chart figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  liaotai-chart .legend {
    gap: var(--space-1) var(--space-4);
    margin-top: var(--space-1);
  }

  liaotai-chart .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-width: 0;
  }

  svg.chart {
    display: block;
    max-width: 100%;
    flex: none;
    overflow: visible;
    font-family: var(--font);
    font-variant-numeric: tabular-nums;
  }

  svg.chart .grid {
    stroke: var(--grey-2);
  }

  svg.chart .tick {
    fill: var(--grey-4);
  }

  svg.chart .name,
  svg.chart .value {
    fill: var(--grey-5);
  }

  svg.chart .mark-0 {
    color: var(--accent);
  }

  svg.chart .mark-1 {
    color: var(--caution);
  }

  svg.chart rect.mark-1:not(.dot) {
    stroke: var(--caution);
  }

  svg.chart .hatch .ground {
    fill: var(--caution-soft);
  }

  svg.chart .hatch .stripe {
    fill: var(--caution);
  }

  svg.chart .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  svg.chart .mark-1.line {
    stroke-dasharray: 6 4;
  }

  svg.chart .dot {
    fill: currentColor;
  }

  @media (forced-colors: active) {
    svg.chart .grid {
      stroke: GrayText;
    }

    svg.chart .tick,
    svg.chart .name,
    svg.chart .value {
      fill: CanvasText;
    }

    svg.chart .mark-0,
    svg.chart .mark-1 {
      color: CanvasText;
    }

    svg.chart rect.mark-1:not(.dot) {
      stroke: CanvasText;
    }

    svg.chart .hatch .ground {
      fill: Canvas;
    }

    svg.chart .hatch .stripe {
      fill: CanvasText;
    }
  }
`;
