import { units } from "../../../workbench/formats.js";
import type { ToolContext } from "../../../workbench/tool.js";

/** As long as the plus, and wider than a hyphen. */
const minus = "−";

/** A share as people write it: 71 %, 99.5 %. */
export function percent(share: number, { locale }: Pick<ToolContext, "locale">): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** The difference of two shares, with its sign. */
export function percentDifference(share: number, { locale }: Pick<ToolContext, "locale">): string {
  return new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  })
    .format(share)
    .replace("-", minus);
}

/** A span of time where there is little room, in its largest unit. */
export function shortDuration(ms: number, locale: string): string {
  const [unit, length] = units.find(([, each]) => Math.abs(ms) >= each) ?? units[3];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "narrow",
    maximumFractionDigits: 1,
  }).format(ms / length);
}

/** The difference of two spans of time, with its sign. */
export function durationDifference(ms: number, { format }: Pick<ToolContext, "format">): string {
  const rounded = Math.round(ms / 1000) * 1000;
  const sign = rounded > 0 ? "+" : rounded < 0 ? minus : "";
  return `${sign}${format.duration(Math.abs(rounded))}`;
}
