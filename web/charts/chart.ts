/** Some values under one name, one for each of the chart's categories; `null` where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What a chart shows, whatever it looks like. Two series at most: the first is drawn full, the second hatched or dashed. */
export interface Chart {
  /** `bars`: one row a category. `lines`: the categories follow each other, as hours do. */
  readonly kind: "bars" | "lines";
  readonly title: string;
  /** What can be seen in it, in one sentence, for those who don't see it and as its caption. */
  readonly sentence: string;
  /** What a category is: the heading of the table's first column. */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** The marks of the scale, from 0 upwards; the last one is its end. */
  readonly ticks: readonly number[];
  /** A value as it stands in the table and beside its bar. */
  readonly format: (value: number) => string;
  /** A value as it stands at the scale, where there is little room. */
  readonly formatTick: (value: number) => string;
}

/** The words of every chart. */
export interface ChartWords {
  /** What opens the table. */
  readonly asTable: string;
  /** What stands where there is no value. */
  readonly none: string;
}
