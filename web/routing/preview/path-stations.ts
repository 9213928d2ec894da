import type { RoutingRule, RuleStep } from "liaotai";

/** The ten rules in the order in which a buyer's message meets them. */
const stationsOfMessage: readonly RoutingRule[] = [
  "grouping-off",
  "no-group-member",
  "buffer",
  "open-conversation",
  "regular-customer",
  "regular-customer-grace",
  "matching-group",
  "other-online",
  "main-account-last",
  "buffer",
];

/** A rule on the path of a decision: what was found there, or nothing where the path did not come. */
export interface Station {
  readonly rule: RoutingRule;
  readonly step: RuleStep | null;
}

/** The stations of a path: those that were asked, and behind them those that no longer had to be. */
export function stationsOf(steps: readonly RuleStep[]): Station[] {
  const asked = steps.map((step) => ({ rule: step.step, step }));
  const isMessage = asked.every(({ rule }, index) => rule === stationsOfMessage[index]);
  const ahead = isMessage ? stationsOfMessage.slice(asked.length) : [];
  return [...asked, ...ahead.map((rule) => ({ rule, step: null }))];
}
