import type { WeekdayNumber } from "liaotai";

const everyDay: readonly WeekdayNumber[] = [0, 1, 2, 3, 4, 5, 6];

const wholeWords = new Map<string, readonly WeekdayNumber[]>(
  Object.entries<readonly WeekdayNumber[]>({
    每天: everyDay,
    每日: everyDay,
    天天: everyDay,
    daily: everyDay,
    everyday: everyDay,
    平日: [1, 2, 3, 4, 5],
    工作日: [1, 2, 3, 4, 5],
    weekdays: [1, 2, 3, 4, 5],
    週末: [6, 0],
    周末: [6, 0],
    假日: [6, 0],
    weekend: [6, 0],
    weekends: [6, 0],
  }),
);

const english = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const chinese = ["日", "一", "二", "三", "四", "五", "六"];

/** The days as one sign each: 0 to 6, and `-` for "to". Null when something else stands there. */
function asSigns(text: string): string | null {
  let signs = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/星期|禮拜|礼拜|週|周/gu, "")
    .replaceAll("天", "日")
    .replace(/\s*(?:to|至|到|~|–|—)\s*/gu, "-");
  english.forEach((name, day) => (signs = signs.replace(new RegExp(`${name}[a-z]*\\.?`, "gu"), String(day))));
  chinese.forEach((name, day) => (signs = signs.replaceAll(name, String(day))));
  // 7 is Sunday where weeks begin with Monday.
  signs = signs.replaceAll("7", "0").replace(/[\s,;、，；/.&和及與与]+/gu, "");
  return /^[0-6](?:-?[0-6])*$/u.test(signs) ? signs : null;
}

/** The days of the week that a text names, 0 for Sunday: `週一至週五`, `一三五`, `Mon-Fri`, `1,2,3`, `每天`. Null when it names none. */
export function weekdaysIn(text: string): WeekdayNumber[] | null {
  const whole = wholeWords.get(text.normalize("NFKC").toLowerCase().trim());
  if (whole) return [...whole].sort();
  const signs = asSigns(text);
  if (signs === null) return null;
  const days = new Set<WeekdayNumber>();
  for (const [span] of signs.matchAll(/[0-6](?:-[0-6])?/gu)) {
    const first = Number(span[0]);
    const last = Number(span[2] ?? span[0]);
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day as WeekdayNumber);
      if (day === last) break;
    }
  }
  return [...days].sort();
}
