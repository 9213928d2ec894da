/** The platforms whose ladder is known. */
export const platforms = ["shopee", "xiaohongshu", "wechat"] as const;
export type PenaltyPlatform = (typeof platforms)[number];

/** What a notice may be about: what decides the step or the points on its platform, or is named in its rules. */
export const kindsOn = {
  shopee: ["coupon-burst", "unregistered-promo", "third-party-sender", "other"],
  xiaohongshu: ["diverting-trade", "external-contact", "external-platform", "url", "inducement", "other"],
  wechat: ["marketing-heavy", "repeated", "url", "inducement", "medical-claim", "sensitive-topic", "other"],
} as const satisfies Readonly<Record<PenaltyPlatform, readonly string[]>>;
export type ViolationKind = (typeof kindsOn)[PenaltyPlatform][number];

/** One notice of a platform. */
export interface Violation {
  readonly platform: PenaltyPlatform;
  readonly at: number;
  readonly kind: ViolationKind;
}

/** What a shop has on record, and what it has done about it. */
export interface PenaltyRecord {
  readonly platform: PenaltyPlatform;
  /** On all platforms, the earliest first. */
  readonly violations: readonly Violation[];
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

function isViolation(value: unknown): value is Violation {
  const { platform, at, kind } = (value ?? {}) as Partial<Violation>;
  const known = platforms.find((each) => each === platform);
  return known !== undefined && typeof at === "number" && kindsOn[known].some((each) => each === kind);
}

/** What was kept, as far as it still is a record. */
export function keptRecord(value: unknown): PenaltyRecord {
  const kept = (value ?? {}) as Partial<Record<keyof PenaltyRecord, unknown>>;
  const { platform, violations } = kept;
  const text = (field: unknown): string => (typeof field === "string" ? field : "");
  return {
    platform: platforms.find((each) => each === platform) ?? emptyRecord.platform,
    violations: Array.isArray(violations) ? violations.filter(isViolation) : [],
    ready: texts(kept.ready),
    shop: text(kept.shop),
    happened: text(kept.happened),
    changed: text(kept.changed),
  };
}

/** Those of the platform that is looked at. */
export function violationsHere({ platform, violations }: PenaltyRecord): readonly Violation[] {
  return violations.filter((each) => each.platform === platform);
}

/** With a violation more on the platform that is looked at, in the order of time. */
export function withViolation(record: PenaltyRecord, at: number, kind: ViolationKind): PenaltyRecord {
  const added = { platform: record.platform, at, kind };
  return { ...record, violations: [...record.violations, added].sort((one, other) => one.at - other.at) };
}

export function withoutViolation(record: PenaltyRecord, violation: Violation): PenaltyRecord {
  return { ...record, violations: record.violations.filter((each) => each !== violation) };
}
