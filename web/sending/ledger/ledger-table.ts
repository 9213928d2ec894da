import Papa from "papaparse";
import { type Cell, plain, textOf } from "../../files/cell.js";
import type { Table } from "../../files/table.js";
import type { TimesReader } from "../rows-clock.js";
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
  "privacyLink",
  "ip",
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
  privacyLink: "隱私權說明 隐私政策 隱私政策 privacylink privacynotice privacy",
  ip: "ip ip位址 ip地址 ipaddress",
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
  readonly times: TimesReader;
}

/** A table that has no columns for customers and types is no ledger. */
export class NoLedger extends Error {}

/** Where each column of a ledger stands, -1 for none. Throws `NoLedger`. */
export function ledgerColumns(table: Table): Readonly<Record<Column, number>> {
  const headings = table.firstRows[0] ?? [];
  const place = Object.fromEntries(
    columns.map((column) => [column, headings.findIndex((cell) => among(words[column], cell))]),
  ) as Record<Column, number>;
  if (place.customer < 0 || place.type < 0) throw new NoLedger();
  return place;
}

/** Reads records as rows. Throws `NoLedger`. */
export async function readLedger(table: Table, times: TimesReader): Promise<LedgerRead> {
  const place = ledgerColumns(table);
  const customers = new Map<string, DraftConsent[]>();
  const badRows: number[] = [];
  await table.read((rows, first) => {
    rows.forEach((cells, index) => {
      const row = first + index;
      if (row === 1 || cells.every((cell) => textOf(cell) === "")) return;
      const id = textOf(cells[place.customer]);
      const record = recordOf((column) => cells[place[column]], times);
      if (id === "" || record === null) {
        badRows.push(row);
        return;
      }
      const records = customers.get(id) ?? [];
      records.push(record);
      customers.set(id, records);
    });
  });
  return { customers: Array.from(customers, ([id, records]) => ({ id, records })), badRows, times };
}

function recordOf(cell: (column: Column) => Cell | undefined, times: TimesReader): DraftConsent | null {
  const type = typeOf(cell("type"));
  if (type === null) return null;
  const at = times.read(cell("at"));
  if (typeof at === "string" && at !== "timeMissing") return null;
  const text = textOf(cell("text"));
  const method = textOf(cell("method"));
  const wordingVersion = textOf(cell("wordingVersion"));
  const purposes = textOf(cell("purposes"));
  const ip = textOf(cell("ip"));
  return {
    at: typeof at === "string" ? null : at,
    type,
    ...(text !== "" && { text }),
    ...(method !== "" && { method }),
    ...(wordingVersion !== "" && { wordingVersion }),
    ...(purposes !== "" && { purposes: purposes.split(/[,;，；、\s]+/u).filter((each) => each !== "") }),
    ...(isYes(cell("prechecked")) && { prechecked: true }),
    ...(isYes(cell("privacyLink")) && { privacyLink: true }),
    ...(ip !== "" && { ip }),
  };
}

function isYes(cell: Cell | undefined): boolean {
  return among("1 true yes 是 有", cell);
}

/** All records as a table that comes back as it left. */
export function ledgerAsCsv({ customers }: Pick<Ledger, "customers">): string {
  const rows = customers.flatMap(({ id, records }) =>
    records.map(({ type, at, method, wordingVersion, purposes, text, prechecked, privacyLink, ip }) => [
      id,
      type,
      at === null ? "" : new Date(at).toISOString(),
      method ?? "",
      wordingVersion ?? "",
      purposes?.join(";") ?? "",
      text ?? "",
      prechecked ? "yes" : "",
      privacyLink ? "yes" : "",
      ip ?? "",
    ]),
  );
  // The mark tells spreadsheets that this is UTF-8. What they would take for a formula stays text.
  return `\uFEFF${Papa.unparse([[...columns], ...rows], { escapeFormulae: true })}`;
}
