import type { DraftConsent } from "../check/draft.js";

/** Where the ledger is kept. */
export const ledgerKey = "sending/consent";

/** One customer, and what he agreed to, took back or wrote. */
export interface Customer {
  readonly id: string;
  readonly records: readonly DraftConsent[];
}

/** Every customer whose consent is on record. */
export interface Ledger {
  readonly customers: readonly Customer[];
  /** Months after a customer's last record from which he should be erased; null: never. */
  readonly retentionMonths: number | null;
}

export const emptyLedger: Ledger = { customers: [], retentionMonths: 36 };

/** What a first visit shows: somebody who agreed, and somebody who changed his mind. */
export function exampleLedger(now: number, name: string): Ledger {
  const dayMs = 86_400_000;
  const agreed: Customer["records"][number] = {
    at: now - 90 * dayMs,
    type: "opt-in",
    method: "checkbox",
    purposes: ["marketing"],
    wordingVersion: "1",
    privacyLink: true,
  };
  return {
    ...emptyLedger,
    customers: [
      { id: `${name} 1`, records: [agreed] },
      { id: `${name} 2`, records: [agreed, { at: now - 3 * dayMs, type: "message", text: "退訂 STOP" }] },
    ],
  };
}

/** With each change of one customer; he is added when he is new, and moves to the front. */
export function withCustomer(ledger: Ledger, customer: Customer): Ledger {
  const others = ledger.customers.filter(({ id }) => id !== customer.id);
  return { ...ledger, customers: [customer, ...others] };
}

export function withoutCustomer(ledger: Ledger, id: string): Ledger {
  return { ...ledger, customers: ledger.customers.filter((customer) => customer.id !== id) };
}

/** A customer under another id; his records join those that stand there already. */
export function renamed(ledger: Ledger, from: string, to: string): Ledger {
  const customer = ledger.customers.find(({ id }) => id === from);
  if (!customer || to === from || to === "") return ledger;
  const there = ledger.customers.find(({ id }) => id === to);
  const records = [...(there?.records ?? []), ...customer.records];
  return withCustomer(withoutCustomer(ledger, from), { id: to, records });
}

/** Records that came from elsewhere, added to those that are there; what is there already is not added again. */
export function merged(ledger: Ledger, imported: readonly Customer[]): { ledger: Ledger; added: number } {
  const customers = new Map(ledger.customers.map(({ id, records }) => [id, [...records]]));
  let added = 0;
  for (const { id, records } of imported) {
    const there = customers.get(id) ?? [];
    const known = new Set(there.map((record) => JSON.stringify(record)));
    for (const record of records) {
      if (known.has(JSON.stringify(record))) continue;
      there.push(record);
      added += 1;
    }
    customers.set(id, there);
  }
  return {
    ledger: { ...ledger, customers: Array.from(customers, ([id, records]) => ({ id, records })) },
    added,
  };
}

/** Customers whose last record is older than the ledger keeps them. Records without a time do not count. */
export function expired({ customers, retentionMonths }: Ledger, now: number): Customer[] {
  if (retentionMonths === null) return [];
  const limit = new Date(now);
  limit.setMonth(limit.getMonth() - retentionMonths);
  return customers.filter(({ records }) => {
    const times = records.flatMap(({ at }) => (at === null ? [] : [at]));
    return times.length > 0 && Math.max(...times) < limit.getTime();
  });
}

function isCustomer(value: unknown): value is Customer {
  const { id, records } = (value ?? {}) as Partial<Customer>;
  return typeof id === "string" && Array.isArray(records);
}

/** What was kept, as far as it still is a ledger. */
export function keptLedger(value: unknown): Ledger {
  const { customers, retentionMonths } = (value ?? {}) as Partial<Ledger>;
  return {
    customers: Array.isArray(customers) ? customers.filter(isCustomer) : [],
    retentionMonths:
      typeof retentionMonths === "number" || retentionMonths === null
        ? retentionMonths
        : emptyLedger.retentionMonths,
  };
}
