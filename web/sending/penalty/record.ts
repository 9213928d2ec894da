/** The platforms whose ladder is known. */
export const platforms = ["shopee", "xiaohongshu", "wechat"] as const;
export type PenaltyPlatform = (typeof platforms)[number];

/** What a shop has on record, and what it has done about it. */
export interface PenaltyRecord {
  readonly platform: PenaltyPlatform;
  /** Instants, the earliest first. */
  readonly violations: readonly number[];
  /** Codes of what is ready to be handed in. */
  readonly ready: readonly string[];
  /** For the statement. */
  readonly shop: string;
  readonly happened: string;
  readonly changed: string;
}

export const emptyRecord: PenaltyRecord = {
  platform: "shopee",
  violations: [],
  ready: [],
  shop: "",
  happened: "",
  changed: "",
};

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** What was kept, as far as it still is a record. */
export function keptRecord(value: unknown): PenaltyRecord {
  const kept = (value ?? {}) as Partial<Record<keyof PenaltyRecord, unknown>>;
  const { platform, violations } = kept;
  const text = (field: unknown): string => (typeof field === "string" ? field : "");
  return {
    platform: platforms.find((each) => each === platform) ?? emptyRecord.platform,
    violations: Array.isArray(violations) ? violations.filter((each) => typeof each === "number") : [],
    ready: texts(kept.ready),
    shop: text(kept.shop),
    happened: text(kept.happened),
    changed: text(kept.changed),
  };
}

/** With a violation more, in the order of time. */
export function withViolation(record: PenaltyRecord, at: number): PenaltyRecord {
  return { ...record, violations: [...record.violations, at].sort((one, other) => one - other) };
}

export function withoutViolation(record: PenaltyRecord, index: number): PenaltyRecord {
  return { ...record, violations: record.violations.filter((_, place) => place !== index) };
}
