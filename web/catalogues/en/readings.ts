import type { Words } from "../words.js";

export const readings: Words["readings"] = {
  title: "How to read the deck",
  about:
    "Where the deck leaves something open, choose a reading here. The first choice of each is the default. The preview is computed anew as soon as you choose.",
  usual: "Back to the defaults",
  allUsual: "All readings are the defaults.",
  changed: { one: "{count} reading is not the default.", other: "{count} readings are not the default." },
  chosen: "{reading}: {choice}",
  and: "; ",
  compare: "What depends on the reading?",
  comparing: "Computing under each reading…",
  compareTitle: "What another reading would change",
  same: "However the deck is read, this story is routed the same.",
  sameOthers: {
    one: "{count} other reading changes nothing.",
    other: "{count} other readings change nothing.",
  },
  differ: { one: "{count} decision differs", other: "{count} decisions differ" },
  instead: "{buyer}: now {now}, then {other}",
  nobody: "nobody",
  noDecision: "no such decision",
  firstOnly: { one: "Only the first one is listed.", other: "Only the first {count} are listed." },
  try: "Use this reading",
  outdated: "The story or the readings have changed. Compare again.",
  unreadUntil: {
    name: "When a chat stops being unread",
    silent:
      "Page 24 compares “unread chats” and does not say whether opening one is enough or a reply is needed.",
    effect:
      "With “once replied to”, an agent who opens without answering is not given the next chat at once.",
    choices: { opened: "Once opened", replied: "Once replied to" },
  },
  mainAccountOutsideGroups: {
    name: "A main account in no group",
    silent:
      "Page 25 lists it among those who may serve; scenario C on page 27 serves it only when all others are offline.",
    effect: "With “like anyone”, it competes by unread chats whenever it is online.",
    choices: { last: "Served last", equal: "Like anyone" },
  },
  handout: {
    name: "How the buffer is handed out",
    silent: "Page 23 speaks of an even share for every agent, and of pushing chats to the first who logs in.",
    effect: "With shares, the first to log in no longer takes everything.",
    choices: {
      "first-takes-100": "First come, first served",
      "even-shares": "Only one’s own share",
      "own-share-first": "One’s own share, then the rest",
    },
  },
  handoutCap: {
    name: "Unread chats that the hand-out stops at",
    silent: "Page 23 says 100 and not whether the unread chats one already has count.",
    effect: "A lower number shows how much more the next ones to log in would get.",
    unit: "chats",
    value: { one: "{count} chat", other: "{count} chats" },
  },
  handoutByGroup: {
    name: "Whether the hand-out looks at groups",
    silent: "Page 23 hands out without a word about source or group.",
    effect: "With “yes”, agents take only chats from the sources of their group.",
    choices: { false: "No", true: "Yes" },
  },
  regularCustomer: {
    name: "Regular customers and the source",
    silent: "Page 26 does not say whether a buyer who now comes from another page still gets the same agent.",
    effect:
      "With “same group only”, another group’s page means a new agent. Or see what happens without the rule.",
    choices: {
      "any-source": "Whatever the source",
      "same-group": "Same group only",
      off: "Without the rule",
    },
  },
  regularCustomerHiddenMs: {
    name: "How long a hidden agent keeps regular customers",
    silent: "Page 26 speaks of online and offline, not of hidden.",
    effect: "0 minutes: none from the moment of hiding.",
    unit: "minutes",
    value: { one: "{count} minute", other: "{count} minutes" },
  },
  graceMs: {
    name: "How long to wait for an agent who went offline",
    silent:
      "Page 26 reassigns after more than 10 minutes; exactly 10 is not mentioned, and counts as not yet.",
    effect: "A longer time keeps buyers waiting for their agent.",
    unit: "minutes",
    value: { one: "{count} minute", other: "{count} minutes" },
  },
  afterGrace: {
    name: "Unread chats after that time",
    silent:
      "Page 26 gives them to others but not when: with the buyer’s next message, or at once? Page 29 says that unread chats are not reassigned.",
    effect: "With “at once”, the buyer need not write again to get another agent.",
    choices: { "next-message": "At the next message", "release-unread": "At once" },
  },
  regularFrom: {
    name: "What the 3 days are counted from",
    silent: "Page 26 says “again within 3 days” and not from which moment.",
    effect: "From the assignment is the shortest. From a reply, nobody unanswered is a regular customer.",
    choices: {
      "last-update": "The last update",
      assignment: "The assignment",
      "agent-reply": "The agent’s last reply",
    },
  },
  tie: {
    name: "Who is first when unread counts are equal",
    silent:
      "Page 24 goes by the account’s creation time and does not say whether older or newer comes first.",
    effect: "With “longest without a chat”, it is not always the same one.",
    choices: {
      "oldest-account": "The oldest account",
      "newest-account": "The newest account",
      "least-recently-assigned": "The longest without a chat",
    },
  },
  sourceInTwoGroups: {
    name: "One source in two groups",
    silent: "On page 11 groups choose their sources; what happens when two choose the same is not said.",
    effect: "With “the first group”, the other gets none of these chats while the first has somebody online.",
    choices: { union: "Both answer together", "first-created": "The first group" },
  },
  allHidden: {
    name: "When everyone is hidden",
    silent: "Page 21 gives hidden agents no new chats and does not say where chats go when all are hidden.",
    effect: "With “shared out anyway”, hidden agents get them.",
    choices: { buffer: "Into the buffer", spread: "Shared out anyway" },
  },
};
