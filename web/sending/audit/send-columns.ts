import { type Cell, plain, textOf } from "../../files/cell.js";

/** What a column of a log of messages may hold; those that it can't do without come first. */
export const neededColumns = ["at", "direction", "buyer", "text"] as const;
export const otherColumns = ["agent", "ip", "kind", "inquired"] as const;
export const sendColumns = [...neededColumns, ...otherColumns] as const;
export type SendColumn = (typeof sendColumns)[number];

/** Which column of the table, counted from 0, holds what. */
export type SendMapping = Partial<Record<SendColumn, number>>;

/** The words that stand above such columns, in both scripts and English. Compared by `plain`. */
const words: Readonly<Record<SendColumn, string>> = {
  at: "時間 时间 日期時間 日期时间 發送時間 发送时间 訊息時間 消息时间 at time timestamp datetime date&time sentat createdat messagetime",
  direction:
    "方向 收發 收发 類型 类型 發送方 发送方 發送者 发送者 誰說的 direction from sender side type inout",
  buyer:
    "買家 买家 買家帳號 买家账号 買家id 买家id 客戶 客户 顧客 顾客 用戶 用户 openid 手機 手机 buyer buyerid customer customerid user username recipient to",
  text: "內容 内容 訊息 消息 訊息內容 消息内容 對話內容 对话内容 文字 文本 text message content body",
  agent: "客服 客服名稱 客服名称 成員 成员 子帳號 子账号 人員 人员 agent member staff operator",
  ip: "ip ip位址 ip地址 登入ip 登录ip ipaddress",
  kind: "種類 种类 訊息類型 消息类型 發送方式 发送方式 kind messagetype category template",
  inquired: "曾詢問 曾询问 問過 问过 來過 来过 inquired asked haswritten",
};

const known = new Map(
  Object.entries(words).map(([column, spellings]) => [
    column as SendColumn,
    new Set(spellings.split(" ").map(plain)),
  ]),
);

/** Which columns stand under headings that are known. Empty when the first row names none. */
export function guessSendColumns(firstRow: readonly Cell[]): SendMapping {
  const mapping: SendMapping = {};
  for (const column of sendColumns) {
    const taken = Object.values(mapping);
    const index = firstRow.findIndex(
      (cell, at) => !taken.includes(at) && known.get(column)?.has(plain(textOf(cell))),
    );
    if (index >= 0) mapping[column] = index;
  }
  return mapping;
}

/** The columns that are still to be named before the log can be read. */
export function missingSendColumns(mapping: SendMapping): SendColumn[] {
  return neededColumns.filter((column) => mapping[column] === undefined);
}
