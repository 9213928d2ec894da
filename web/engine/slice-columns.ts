import type { SendColumns } from "liaotai";

/** How many rows a log in columns has. */
export function rowsOfColumns({ at }: SendColumns): number {
  return at.length;
}

/** Some rows of a log in columns. */
export function sliceOfColumns(columns: SendColumns, begin: number, end: number): SendColumns {
  const { at, direction, buyer, text, ip, agent, inquired, kind } = columns;
  return {
    columns: true,
    at: at.slice(begin, end),
    direction: direction.slice(begin, end),
    buyer: buyer.slice(begin, end),
    text: text.slice(begin, end),
    ...(ip && { ip: ip.slice(begin, end) }),
    ...(agent && { agent: agent.slice(begin, end) }),
    ...(inquired && { inquired: inquired.slice(begin, end) }),
    ...(kind && { kind: kind.slice(begin, end) }),
  };
}
