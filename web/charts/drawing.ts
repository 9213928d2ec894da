import type { SVGTemplateResult } from "lit";

/** What stands inside a chart's `svg`, and how high it is in pixels. */
export interface Drawing {
  readonly height: number;
  readonly content: SVGTemplateResult;
}
