import type { Presence, Shop } from "liaotai";
import { plain } from "../../../files/cell.js";
import type { Row } from "./read-log.js";
import { BadCell } from "./row-faults.js";

/** Finds a shop's members by id or by name. */
export class MemberFinder {
  readonly #ids = new Map<string, string>();

  constructor({ members }: Shop) {
    // Ids last: where one member is called what another's id is, the id counts.
    for (const { id, name } of members) if (name !== undefined) this.#ids.set(plain(name), id);
    for (const { id } of members) this.#ids.set(plain(id), id);
  }

  /** The member that the row names. Throws `BadCell`. */
  find(row: Row): string {
    const name = row.text("member");
    if (name === "") throw new BadCell("memberMissing", "member");
    const id = this.#ids.get(plain(name));
    if (id === undefined) throw new BadCell("memberUnknown", "member");
    return id;
  }
}

const spellings: Readonly<Record<Presence, string>> = {
  online: "online 上線 上线 在線 在线 登入 登录 available login 1 true on",
  hidden: "hidden 掛斷 挂断 隱藏 隐藏 隱身 隐身 忙碌 busy away hide",
  offline: "offline 離線 离线 下線 下线 登出 logout 0 false off",
};

const presenceOf = new Map(
  Object.entries(spellings).flatMap(([presence, words]) =>
    words.split(" ").map((word) => [plain(word), presence as Presence] as const),
  ),
);

/** The presence that the row names. Throws `BadCell`. */
export function presenceIn(row: Row): Presence {
  const presence = presenceOf.get(plain(row.text("presence")));
  if (presence === undefined) throw new BadCell("presenceUnknown", "presence");
  return presence;
}
