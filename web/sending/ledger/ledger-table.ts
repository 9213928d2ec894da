import Papa from "papaparse";
import { type Cell, plain, textOf } from "../../files/cell.js";
import type { Table } from "../../files/table.js";
import { readTime } from "../../routing/what-if/log/read-time.js";
import type { DraftConsent } from "../check/draft.js";
import type { Customer, Ledger } from "./ledger.js";

const columns = [
  "customer",
  "type",
  "at",
  "method",
  "wordingVersion",
  "purposes",
  "text",
  "prechecked",
] as const;
type Column = (typeof columns)[number];

const words: Readonly<Record<Column, string>> = {
  customer: "客戶 客户 買家 买家 顧客 顾客 用戶 用户 手機 手机 customer customerid buyer user phone openid",
  type: "類型 类型 紀錄 记录 動作 动作 type action event",
  at: "時間 时间 日期 at time timestamp date",
  method: "方式 取得方式 method source",
  wordingVersion: "文字版本 版本 wordingversion wording version",
  purposes: "用途 目的 purposes purpose",
  text: "內容 内容 訊息 消息 text message content",
  prechecked: "預先勾選 预先勾选 prechecked",
};

const typeWords: Readonly<Record<DraftConsent["type"], string>> = {
  "opt-in": "optin 同意 訂閱 订阅 in yes",
  "opt-out": "optout 退訂 退订 取消 out no",
  message: "message 訊息 消息 客戶的訊息 客户的消息",
};

function among(spellings: string, cell: Cell | undefined): boolean {
  const word = plain(textOf(cell));
  return spellings.split(" ").some((each) => plain(each) === word);
}

function typeOf(cell: Cell | undefined): DraftConsent["type"] | null {
  const types = Object.keys(typeWords) as DraftConsent["type"][];
  return types.find((type) => among(typeWords[type], cell)) ?? null;
}

/** The customers of a table, and the rows that are no record. */
export interface LedgerRead {
  readonly customers: readonly Customer[];
  /** Their numbers in the file, counted from 1. */
  readonly badRows: readonly number[];
}

/** A table that has no columns for customers and types is no ledger. */
export class NoLedger extends Error {}

/** Reads records as rows. A time without an offset is the viewer's own. Throws `NoLedger`. */
export async function readLedger(table: Table): Promise<LedgerRead> {
  const headings = table.firstRows[0] ?? [];
  const place = Object.fromEntries(
    columns.map((column) => [column, headings.findIndex((cell) => among(words[column], cell))]),
  ) as Record<Column, number>;
  if (place.customer < 0 || place.type < 0) throw new NoLedger();
  const customers = new Map<string, DraftConsent[]>();
  const badRows: number[] = [];
  await table.read((rows, first) => {
    rows.forEach((cells, index) => {
      const row = first + index;
      if (row === 1 || cells.every((cell) => textOf(cell) === "")) return;
      const id = textOf(cells[place.customer]);
      const record = recordOf((column) => cells[place[column]]);
      if (id === "" || record === null) {
        badRows.push(row);
        return;
      }
      const records = customers.get(id) ?? [];
      records.push(record);
      customers.set(id, records);
    });
  });
  return { customers: Array.from(customers, ([id, records]) => ({ id, records })), badRows };
}

function recordOf(cell: (column: Column) => Cell | undefined): DraftConsent | null {
  const type = typeOf(cell("type"));
  if (type === null) return null;
  const time = readTime(cell("at"), "day-first");
  if (typeof time === "string" && time !== "timeMissing") return null;
  const text = textOf(cell("text"));
  const method = textOf(cell("method"));
  const wordingVersion = textOf(cell("wordingVersion"));
  const purposes = textOf(cell("purposes"));
  return {
    at: typeof time === "string" ? null : time.local ? ownTime(time.ms) : time.ms,
    type,
    ...(text !== "" && { text }),
    ...(method !== "" && { method }),
    ...(wordingVersion !== "" && { wordingVersion }),
    ...(purposes !== "" && { purposes: purposes.split(/[,;，；、\s]+/u).filter((each) => each !== "") }),
    ...(among("1 true yes 是 有", cell("prechecked")) && { prechecked: true }),
  };
}

/** The instant at which the viewer's own clock shows what the instant `asUtc` shows in UTC. */
function ownTime(asUtc: number): number {
  const shown = new Date(asUtc);
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
    shown.getUTCSeconds(),
  ).getTime();
}

/** All records as a table that comes back as it left. */
export function ledgerAsCsv({ customers }: Pick<Ledger, "customers">): string {
  const rows = customers.flatMap(({ id, records }) =>
    records.map(({ type, at, method, wordingVersion, purposes, text, prechecked }) => [
      id,
      type,
      at === null ? "" : new Date(at).toISOString(),
      method ?? "",
      wordingVersion ?? "",
      purposes?.join(";") ?? "",
      text ?? "",
      prechecked ? "yes" : "",
    ]),
  );
  // The mark tells spreadsheets that this is UTF-8. What they would take for a formula stays text.
  return `\uFEFF${Papa.unparse([[...columns], ...rows], { escapeFormulae: true })}`;
}
