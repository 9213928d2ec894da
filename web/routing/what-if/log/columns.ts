import { type Cell, plain, textOf } from "../../../files/cell.js";
import { readTime } from "./read-time.js";

/** What a table may be. */
export const logKinds = ["arrivals", "presence", "shifts"] as const;

export type LogKind = (typeof logKinds)[number];

/** What a column may hold. */
export type Column =
  | "at"
  | "date"
  | "buyer"
  | "source"
  | "handle"
  | "member"
  | "presence"
  | "weekdays"
  | "from"
  | "to"
  | "breaks";

/** The columns of each kind of table; those that it can't do without come first. */
export const columnsOf: Readonly<Record<LogKind, { needed: readonly Column[]; also: readonly Column[] }>> = {
  arrivals: { needed: ["at", "buyer", "source"], also: ["date", "handle"] },
  presence: { needed: ["at", "member", "presence"], also: ["date"] },
  shifts: { needed: ["member", "weekdays", "from", "to"], also: ["breaks"] },
};

/** Which column of the table, counted from 0, holds what. */
export type Mapping = Partial<Record<Column, number>>;

/** The words that stand above such columns, in both scripts and English. Compared by `plain`. */
const words: Readonly<Record<Column, string>> = {
  at: "時間 时间 日期時間 日期时间 建立時間 创建时间 訊息時間 消息时间 進線時間 进线时间 發送時間 发送时间 接入時間 接入时间 time timestamp datetime date&time at createdat sentat messagetime arrival arrivaltime starttime",
  date: "日期 date day 進線日期 进线日期",
  buyer:
    "買家 买家 買家帳號 买家账号 買家名稱 买家名称 買家id 买家id 用戶 用户 用戶名 用户名 顧客 顾客 客戶 客户 會員 会员 buyer buyerid buyername username user customer customerid customername visitor",
  source:
    "來源 来源 聊聊來源 会话来源 進線來源 进线来源 入口 頁面 页面 渠道 source from origin channel page entry entrypoint",
  handle:
    "處理時間 处理时间 處理時間(秒) 处理时长 處理時長 時長 时长 服務時長 服务时长 對話時長 对话时长 handlingtime handletime handle handlems handlingms duration durationseconds seconds",
  member:
    "成員 成员 客服 客服名稱 客服名称 子帳號 子账号 人員 人员 員工 员工 姓名 名稱 名称 帳號 账号 member agent staff name employee account",
  presence: "狀態 状态 上線狀態 在线状态 在線狀態 動作 动作 presence status state action event",
  weekdays: "星期 週 周 星期幾 星期几 工作日 班日 日子 weekday weekdays days day dayofweek",
  from: "開始 开始 上班 上班時間 上班时间 開始時間 开始时间 從 从 起 from start begin starttime",
  to: "結束 结束 下班 下班時間 下班时间 結束時間 结束时间 到 迄 止 to end until finish endtime",
  breaks: "休息 休息時間 休息时间 午休 break breaks pause lunch",
};

const knownHeadings = new Map(
  Object.entries(words).map(([column, spellings]) => [
    column as Column,
    new Set(spellings.split(" ").map(plain)),
  ]),
);

/** A heading without what stands in brackets: 處理時間（秒）. */
function headingWords(cell: Cell | undefined): string[] {
  const text = textOf(cell);
  return [plain(text), plain(text.normalize("NFKC").replace(/\([^)]*\)|\[[^\]]*\]/gu, ""))];
}

function allColumns(kind: LogKind): readonly Column[] {
  const { needed, also } = columnsOf[kind];
  return [...needed, ...also];
}

/** Which of the columns that this kind of table has stand under a heading that is known. */
function byHeadings(kind: LogKind, row: readonly Cell[]): Mapping {
  const mapping: Mapping = {};
  for (const column of allColumns(kind)) {
    const taken = Object.values(mapping);
    const index = row.findIndex(
      (cell, at) =>
        !taken.includes(at) && headingWords(cell).some((word) => knownHeadings.get(column)?.has(word)),
    );
    if (index >= 0) mapping[column] = index;
  }
  // 日期 alone holds the whole point in time; beside 時間 it holds the day.
  if (mapping.at === undefined && mapping.date !== undefined) {
    mapping.at = mapping.date;
    delete mapping.date;
  }
  return mapping;
}

function isTime(cell: Cell | undefined): boolean {
  return typeof readTime(cell, "day-first") !== "string";
}

/** A table without headings: the column with times, and the others as they come. */
function byContents(kind: LogKind, row: readonly Cell[]): Mapping {
  const mapping: Mapping = {};
  const left = row.map((_, index) => index);
  const time = kind === "shifts" ? -1 : row.findIndex(isTime);
  if (time >= 0) {
    mapping.at = time;
    left.splice(left.indexOf(time), 1);
  }
  for (const column of columnsOf[kind].needed) {
    if (mapping[column] === undefined && column !== "at" && left.length > 0)
      mapping[column] = left.shift() ?? 0;
  }
  return mapping;
}

/** How a table's columns are understood, and whether its first row is headings. */
export function guessColumns(
  kind: LogKind,
  firstRow: readonly Cell[],
): { mapping: Mapping; headings: boolean } {
  const mapping = byHeadings(kind, firstRow);
  if (Object.keys(mapping).length >= 2) return { mapping, headings: true };
  return { mapping: byContents(kind, firstRow), headings: !firstRow.some(isTime) && kind !== "shifts" };
}

/** The columns that are still to be named before the table can be read. */
export function missingColumns(kind: LogKind, mapping: Mapping): Column[] {
  return columnsOf[kind].needed.filter((column) => mapping[column] === undefined);
}

/** Which kind of table has headings like these. */
export function guessKind(firstRow: readonly Cell[]): LogKind {
  const found = logKinds.map((kind) => ({
    kind,
    count: columnsOf[kind].needed.filter((column) => byHeadings(kind, firstRow)[column] !== undefined).length,
    all: missingColumns(kind, byHeadings(kind, firstRow)).length === 0,
  }));
  return (
    found.find(({ all }) => all) ?? found.reduce((best, each) => (each.count > best.count ? each : best))
  ).kind;
}
