import type { Words } from "../catalogues/words.js";

export type PartId = keyof Words["project"]["parts"];

/** What is kept under one storage key: whatever a tool wrote there. */
export type Fields = Readonly<Record<string, unknown>>;

/** One part of a project: what a user would name in one word, under one key or several. */
export interface ProjectPart {
  readonly id: PartId;
  /** A key of the storage; one that ends in `/` is the beginning of several. */
  readonly key: string;
  /** Whether it tells of customers: their names, their words, their consent. */
  readonly tellsOfCustomers: boolean;
  /** What of the value travels; nothing where it is not as this version writes it. */
  readonly carried: (value: Fields) => Fields | undefined;
  /** The same without what tells of customers, for a part that does so only in places. */
  readonly withoutCustomers?: (value: Fields) => Fields;
  /** What is in it, by name, for telling what changes. */
  readonly items: (value: Fields) => ReadonlyMap<string, unknown>;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function named(items: readonly Fields[], nameOf: (item: Fields) => string): Map<string, unknown> {
  return new Map(items.map((item) => [nameOf(item), item]));
}

function words(value: unknown): Map<string, unknown> {
  return new Map(Array.isArray(value) ? value.map((each) => [text(each), true]) : []);
}

const whole = (value: Fields): Fields => value;
const asOne = (value: Fields): Map<string, unknown> => new Map([["", value]]);
const inFormat = (value: Fields): Fields | undefined => (value.format === 1 ? value : undefined);

/** The shops on the page, without the changes that led to them. */
function presentOf({ history }: Fields): Fields {
  return fieldsOf(fieldsOf(history).present);
}

function withPresent(kept: Fields, present: Fields): Fields {
  return { ...kept, history: { present, past: [], future: [] } };
}

function withoutEvents(kept: Fields): Fields {
  const present = presentOf(kept);
  const entries = list(present.entries).map(({ key, shop, versions, region }) => ({
    key,
    shop,
    versions,
    region,
    events: [],
  }));
  return withPresent({ ...kept, presences: {} }, { ...present, entries });
}

const shops: ProjectPart = {
  id: "shops",
  key: "routing/shops",
  tellsOfCustomers: false,
  carried: (value) => inFormat(value) && withPresent(value, presentOf(value)),
  withoutCustomers: withoutEvents,
  items: (value) =>
    named(list(presentOf(value).entries), ({ shop }) => {
      const { name, id } = fieldsOf(shop);
      return text(name) || text(id);
    }),
};

const messages: ProjectPart = {
  id: "messages",
  key: "check/input",
  tellsOfCustomers: true,
  carried: ({ platform, kind, splitting, text }) => ({ platform, kind, splitting, text }),
  items: (value) =>
    new Map(
      text(value.text)
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => [line, true]),
    ),
};

const exceptions: ProjectPart = {
  id: "exceptions",
  key: "check/input",
  tellsOfCustomers: false,
  carried: ({ exceptions }) => ({ exceptions: fieldsOf(exceptions) }),
  withoutCustomers: ({ exceptions }) => ({ exceptions: { ...fieldsOf(exceptions), dismissed: [] } }),
  items: ({ exceptions }) => {
    const { registeredPromotions, allow, disabledRules, dismissed } = fieldsOf(exceptions);
    return new Map([
      ...words(registeredPromotions),
      ...words(allow),
      ...words(disabledRules),
      ...named(list(dismissed), ({ about }) => text(about)),
    ]);
  },
};

const ownRules: ProjectPart = {
  id: "ownRules",
  key: "check/own-rules",
  tellsOfCustomers: false,
  carried: whole,
  items: ({ deny, packs }) =>
    new Map([
      ...named(list(deny), ({ phrase }) => text(phrase)),
      ...named(list(packs), ({ id }) => text(id)),
    ]),
};

const autoReplies: ProjectPart = {
  id: "autoReplies",
  key: "check/auto-replies",
  tellsOfCustomers: false,
  carried: whole,
  withoutCustomers: ({ groups }) => ({ groups }),
  items: ({ groups }) => named(list(groups), ({ id }) => text(id)),
};

const replies: ProjectPart = {
  id: "replies",
  key: "library/replies",
  tellsOfCustomers: false,
  carried: whole,
  withoutCustomers: ({ platform, replies, headings, reviewer }) => ({
    platform,
    replies,
    headings,
    reviewer,
  }),
  items: (value) => named(list(value.replies), (reply) => text(reply.text)),
};

const customersById = ({ customers }: Fields): Map<string, unknown> =>
  named(list(customers), ({ id }) => text(id));

/** Everything that a project is made of, in the order of the tools. */
export const projectParts: readonly ProjectPart[] = [
  shops,
  {
    id: "expectations",
    key: "routing/expectations/",
    tellsOfCustomers: true,
    carried: inFormat,
    items: ({ scenarios }) => named(list(scenarios), ({ name }) => text(name)),
  },
  { id: "stories", key: "routing/story/", tellsOfCustomers: true, carried: whole, items: asOne },
  { id: "whatIf", key: "routing/what-if/", tellsOfCustomers: false, carried: whole, items: asOne },
  { id: "trafficLogs", key: "routing/what-if-log/", tellsOfCustomers: true, carried: whole, items: asOne },
  messages,
  exceptions,
  ownRules,
  autoReplies,
  replies,
  { id: "chatLog", key: "windows/log", tellsOfCustomers: true, carried: whole, items: customersById },
  { id: "hours", key: "windows/hours", tellsOfCustomers: false, carried: whole, items: asOne },
  { id: "draft", key: "sending/check", tellsOfCustomers: true, carried: whole, items: asOne },
  { id: "consent", key: "sending/consent", tellsOfCustomers: true, carried: whole, items: customersById },
  { id: "penalty", key: "sending/penalty", tellsOfCustomers: false, carried: whole, items: asOne },
  {
    id: "firstSteps",
    key: "sending/start/",
    tellsOfCustomers: false,
    carried: whole,
    items: (value) => words(value),
  },
];

export function isOf({ key }: ProjectPart, name: string): boolean {
  return key.endsWith("/") ? name.startsWith(key) : name === key;
}

/** The keys, of those given, that belong to a project. */
export function projectKeys(keys: readonly string[]): string[] {
  return keys.filter((key) => projectParts.some((part) => isOf(part, key)));
}
