import type { ConversationReport } from "liaotai";

/** What a member has: the chats that it has not read, and those that it read and are still open; the latest first. */
export interface Held {
  readonly unread: readonly ConversationReport[];
  readonly open: readonly ConversationReport[];
}

const nothing: Held = { unread: [], open: [] };

/** Who holds what, at one instant. */
export class Holdings {
  readonly #byMember = new Map<string, { unread: ConversationReport[]; open: ConversationReport[] }>();
  readonly #byBuyer = new Map<string, ConversationReport>();

  constructor(conversations: readonly ConversationReport[]) {
    for (const conversation of conversations) {
      this.#byBuyer.set(conversation.buyer, conversation);
      const { owner, unread, open } = conversation;
      if (owner === null || (!unread && !open)) continue;
      const held = this.#byMember.get(owner) ?? { unread: [], open: [] };
      held[unread ? "unread" : "open"].push(conversation);
      this.#byMember.set(owner, held);
    }
    for (const { unread, open } of this.#byMember.values()) {
      unread.sort(latestFirst);
      open.sort(latestFirst);
    }
  }

  /** The conversation with a buyer, once the buyer has written. */
  of(buyer: string): ConversationReport | undefined {
    return this.#byBuyer.get(buyer);
  }

  heldBy(member: string): Held {
    return this.#byMember.get(member) ?? nothing;
  }

  /** All conversations, in the order in which their buyers first wrote. */
  all(): Iterable<ConversationReport> {
    return this.#byBuyer.values();
  }

  get count(): number {
    return this.#byBuyer.size;
  }
}

function latestFirst(one: ConversationReport, other: ConversationReport): number {
  return other.updated - one.updated;
}
