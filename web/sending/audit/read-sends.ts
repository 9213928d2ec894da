import type { SendColumns } from "liaotai";
import { type Cell, plain, textOf } from "../../files/cell.js";
import type { ReadingOptions, Table } from "../../files/table.js";
import type { TimeFault } from "../../routing/what-if/log/read-time.js";
import type { TimesReader } from "../rows-clock.js";
import type { SendMapping } from "./send-columns.js";

/** Why a row was left out. */
export type SendFaultCode = TimeFault | "directionUnknown" | "buyerMissing";

export interface SendFault {
  /** Its number in the file, counted from 1. */
  readonly row: number;
  readonly code: SendFaultCode;
  readonly cells: readonly Cell[];
}

/** A log as the engine takes it, and where each of its rows stood in the file. */
export interface SendsRead {
  readonly sends: SendColumns;
  readonly rows: readonly number[];
  readonly faults: readonly SendFault[];
  readonly times: TimesReader;
}

const spellings = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(plain));

const ofBuyers = spellings(
  "in incoming received receive inbound 收 收到 接收 買家 买家 客戶 客户 顧客 顾客 用戶 用户 buyer customer user visitor client",
);
const ofOurs = spellings(
  "out outgoing sent send outbound 發 发 發送 发送 回覆 回复 賣家 卖家 商家 客服 店家 我們 我们 seller shop agent staff merchant us",
);
const yes = spellings("1 true yes y 是 有 ✓ v");
const no = spellings("0 false no n 否 沒有 没有");

function directionOf(word: string): "in" | "out" | null {
  const folded = plain(word);
  if (ofBuyers.has(folded)) return "in";
  return ofOurs.has(folded) ? "out" : null;
}

function flagOf(word: string): boolean | null {
  const folded = plain(word);
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : null;
}

class Columns {
  readonly at: number[] = [];
  readonly direction: string[] = [];
  readonly buyer: string[] = [];
  readonly text: string[] = [];
  readonly agent: (string | null)[] = [];
  readonly ip: (string | null)[] = [];
  readonly kind: (string | null)[] = [];
  readonly inquired: (boolean | null)[] = [];

  /** Optional columns are left out where the table has none of them. */
  finished(mapping: SendMapping): SendColumns {
    const { at, direction, buyer, text, agent, ip, kind, inquired } = this;
    return {
      columns: true,
      at: Float64Array.from(at),
      direction,
      buyer,
      text,
      ...(mapping.agent !== undefined && { agent }),
      ...(mapping.ip !== undefined && { ip }),
      ...(mapping.kind !== undefined && { kind }),
      ...(mapping.inquired !== undefined && { inquired }),
    };
  }
}

/** Reads a log of messages. Rows that can't be read are left out and named; rows without any text are no rows. */
export async function readSends(
  table: Table,
  mapping: SendMapping,
  times: TimesReader,
  options?: ReadingOptions,
): Promise<SendsRead> {
  const columns = new Columns();
  const rows: number[] = [];
  const faults: SendFault[] = [];
  const cellOf = (cells: readonly Cell[], column: keyof SendMapping): Cell | undefined => {
    const index = mapping[column];
    return index === undefined ? undefined : cells[index];
  };
  const orNull = (text: string): string | null => (text === "" ? null : text);

  const take = (cells: readonly Cell[], row: number): SendFaultCode | null => {
    const at = times.read(cellOf(cells, "at"));
    if (typeof at === "string") return at;
    const direction = directionOf(textOf(cellOf(cells, "direction")));
    if (direction === null) return "directionUnknown";
    const buyer = textOf(cellOf(cells, "buyer"));
    if (buyer === "") return "buyerMissing";
    columns.at.push(at);
    columns.direction.push(direction);
    columns.buyer.push(buyer);
    columns.text.push(textOf(cellOf(cells, "text")));
    columns.agent.push(orNull(textOf(cellOf(cells, "agent"))));
    columns.ip.push(orNull(textOf(cellOf(cells, "ip"))));
    columns.kind.push(orNull(textOf(cellOf(cells, "kind"))));
    columns.inquired.push(flagOf(textOf(cellOf(cells, "inquired"))));
    rows.push(row);
    return null;
  };

  let headingSeen = false;
  await table.read((slice, first) => {
    slice.forEach((cells, index) => {
      const isHeading = !headingSeen;
      headingSeen = true;
      if (isHeading || cells.every((cell) => textOf(cell) === "")) return;
      const code = take(cells, first + index);
      if (code !== null) faults.push({ row: first + index, code, cells });
    });
  }, options);
  return { sends: columns.finished(mapping), rows, faults, times };
}
