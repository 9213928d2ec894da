import { type Cell, textOf } from "../../../files/cell.js";

/** Which of the two small numbers comes first in 03/04/2026. */
export type DateOrder = "day-first" | "month-first";

/** A point in time. One without an offset is the shop's own time, given as if it were UTC. */
export interface ReadTime {
  readonly ms: number;
  readonly local: boolean;
}

/** Why a cell is no point in time. */
export type TimeFault = "timeMissing" | "timeWithoutClock" | "timeUnknown" | "timeImpossible";

const dayMs = 86_400_000;

/** Day 0 of the serial numbers of spreadsheets, as it counts for every day after February 1900. */
const serialStart = Date.UTC(1899, 11, 30);

const clock =
  "(?<before>上午|下午|早上|晚上|凌晨|中午|[ap]\\.?m\\.?)?\\s*(?<hour>\\d{1,2})[:：時时点](?<minute>\\d{1,2})" +
  "(?:[:：分](?:(?<second>\\d{1,2})(?:[.,](?<fraction>\\d{1,9}))?秒?)?)?\\s*(?<after>[ap]\\.?m\\.?)?";
const offset = "\\s*(?<offset>Z|(?:UTC|GMT)?[+\\-−]\\d{1,2}(?::?\\d{2})?|UTC|GMT)?";
const rest = `(?:[T\\s,]+${clock}${offset})?$`;

const yearFirst = new RegExp(
  `^(?:民國|民国)?\\s*(?<year>\\d{3,4})[-/.年]\\s?(?<one>\\d{1,2})[-/.月]\\s?(?<two>\\d{1,2})日?${rest}`,
  "iu",
);
const yearLast = new RegExp(`^(?<one>\\d{1,2})[-/.](?<two>\\d{1,2})[-/.](?<year>\\d{4})${rest}`, "iu");
const monthNamed = new RegExp(
  `^(?:(?<day>\\d{1,2})[\\s-](?<month>[a-z]{3,9})\\.?[\\s,-]+(?<year>\\d{4})|(?<month2>[a-z]{3,9})\\.?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year2>\\d{4}))${rest}`,
  "iu",
);
const compact =
  /^(?<year>\d{4})(?<one>\d{2})(?<two>\d{2})[T\s]?(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})?(?<offset>Z)?$/u;
/** `2026/03/20 (五) 15:04`: the day of the week says nothing that the date does not. */
const weekday =
  /\s*(?:[(（](?:週|周|星期|禮拜)?[一二三四五六日天][)）]|(?:週|周|星期|禮拜)[一二三四五六日天])\s*/u;
const numeric = /^\d+(?:\.\d+)?$/u;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Parts = Record<string, string | undefined>;

/** A number: a day counted by a spreadsheet, or seconds or milliseconds since 1970. */
function fromNumber(value: number): ReadTime | TimeFault {
  // Days from 1954 to 2119.
  if (value >= 20_000 && value < 80_000) {
    return { ms: serialStart + Math.round(value * 86_400) * 1000, local: true };
  }
  if (value >= 1e9 && value < 1e10) return { ms: value * 1000, local: false };
  if (value >= 1e12 && value < 1e13) return { ms: Math.floor(value), local: false };
  return "timeUnknown";
}

/** Hours of the day from a clock with or without halves, or NaN. */
function hourOf({ hour, before, after }: Parts): number {
  const value = Number(hour);
  const half = (before ?? after ?? "").toLowerCase().replaceAll(".", "");
  if (half === "" || value > 12) return value;
  if (half === "pm" || half === "下午" || half === "晚上") return value === 12 ? 12 : value + 12;
  if (half === "中午") return value < 11 ? value + 12 : value;
  return value === 12 ? 0 : value;
}

function offsetMs(text: string): number {
  const match = /(?<sign>[+\-−])(?<hours>\d{1,2}):?(?<minutes>\d{2})?/u.exec(text)?.groups;
  if (!match) return 0;
  const minutes = Number(match.hours) * 60 + Number(match.minutes ?? 0);
  return (match.sign === "+" ? 1 : -1) * minutes * 60_000;
}

function build(year: number, month: number, day: number, parts: Parts): ReadTime | TimeFault {
  if (parts.hour === undefined) return "timeWithoutClock";
  const hour = hourOf(parts);
  const minute = Number(parts.minute);
  const second = Number(parts.second ?? 0);
  const fraction = Math.floor(Number(`0.${parts.fraction ?? "0"}`) * 1000);
  const midnight = Date.UTC(year, month - 1, day);
  const back = new Date(midnight);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59) return "timeImpossible";
  const ms = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  return parts.offset === undefined ? { ms, local: true } : { ms: ms - offsetMs(parts.offset), local: false };
}

/** Taiwan counts its years from 1912; they have three digits. */
function fullYear(year: string): number {
  return year.length === 3 ? Number(year) + 1911 : Number(year);
}

function fromMonthName(parts: Parts): ReadTime | TimeFault {
  const name = (parts.month ?? parts.month2 ?? "").slice(0, 3).toLowerCase();
  const month = months.indexOf(name) + 1;
  if (month === 0) return "timeUnknown";
  return build(Number(parts.year ?? parts.year2), month, Number(parts.day ?? parts.day2), parts);
}

function fromText(text: string, order: DateOrder): ReadTime | TimeFault {
  const first = (yearFirst.exec(text) ?? compact.exec(text))?.groups;
  if (first) return build(fullYear(first.year ?? ""), Number(first.one), Number(first.two), first);
  const last = yearLast.exec(text)?.groups;
  if (last) {
    const [one, two] = [Number(last.one), Number(last.two)];
    const dayFirst = one > 12 || (order === "day-first" && two <= 12);
    return build(Number(last.year), dayFirst ? two : one, dayFirst ? one : two, last);
  }
  const named = monthNamed.exec(text)?.groups;
  return named ? fromMonthName(named) : "timeUnknown";
}

/**
 * Reads a point in time in any of the forms that logs are written in: ISO 8601, year, month and day with slashes, dots
 * or characters, day and month before the year, names of months, Taiwan's years, the serial numbers of spreadsheets,
 * and seconds or milliseconds since 1970. Each cell is read for itself: a column may hold several forms.
 */
export function readTime(cell: Cell | undefined, order: DateOrder): ReadTime | TimeFault {
  // A workbook's date has no offset: the library gives it as if it were UTC, with an error below a second.
  if (cell instanceof Date) {
    const ms = Math.round(cell.getTime() / 1000) * 1000;
    return Number.isNaN(ms) ? "timeUnknown" : { ms, local: true };
  }
  if (typeof cell === "number") return fromNumber(cell);
  const text = textOf(cell).replace(weekday, " ").trim();
  if (text === "") return "timeMissing";
  return numeric.test(text) && text.length !== 14 ? fromNumber(Number(text)) : fromText(text, order);
}

/** The order that a date shows, null when it could be either. Only dates with the year last have one. */
export function dateOrderIn(cell: Cell | undefined): DateOrder | null | undefined {
  const match = typeof cell === "string" ? yearLast.exec(cell.trim())?.groups : undefined;
  if (!match) return undefined;
  if (Number(match.one) > 12) return "day-first";
  return Number(match.two) > 12 ? "month-first" : null;
}

/** Which order the dates of a column have, and whether any of them shows it. */
export function dateOrderOf(cells: Iterable<Cell | undefined>): { order: DateOrder; certain: boolean } {
  let undecided = false;
  for (const cell of cells) {
    const order = dateOrderIn(cell);
    if (order) return { order, certain: true };
    if (order === null) undecided = true;
  }
  return { order: "day-first", certain: !undecided };
}

const clockAlone = new RegExp(`^${clock}$`, "iu");

/** A time of day as minutes since midnight, or null: `9:00`, `下午 6:00`, `24:00`, or a part of a day as a spreadsheet has it. */
export function readClock(cell: Cell | undefined): number | null {
  if (cell instanceof Date) return cell.getUTCHours() * 60 + cell.getUTCMinutes();
  const text = textOf(cell);
  if (numeric.test(text) && Number(text) < 1) return Math.round(Number(text) * 1440);
  if (/^\d{1,2}$/u.test(text)) return Number(text) <= 24 ? Number(text) * 60 : null;
  const parts = clockAlone.exec(text)?.groups;
  if (!parts) return null;
  const minutes = hourOf(parts) * 60 + Number(parts.minute);
  return minutes <= 1440 && Number(parts.minute) < 60 ? minutes : null;
}

/** The start of the day that a cell names, for tables with date and time in two columns. */
export function readDay(cell: Cell | undefined, order: DateOrder): number | null {
  const midnight = cell instanceof Date || typeof cell === "number" ? cell : `${textOf(cell)} 00:00`;
  const read = readTime(midnight, order);
  return typeof read === "string" ? null : Math.floor(read.ms / dayMs) * dayMs;
}
