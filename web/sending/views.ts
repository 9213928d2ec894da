import type { SendingView, SendingViewId } from "./sending-view.js";

/** A view that the sending tool can show. Its code comes when it is opened. */
export interface ListedView {
  readonly id: SendingViewId;
  readonly load: () => Promise<SendingView>;
}

/** The views in the order of their tabs. The first one opens when none was open before. */
export const views: readonly [ListedView, ...ListedView[]] = [
  { id: "check", load: async () => (await import("./check/view-of-send-check.js")).sendCheckView },
  { id: "ledger", load: async () => (await import("./ledger/view-of-ledger.js")).ledgerView },
  { id: "audit", load: async () => (await import("./audit/view-of-audit.js")).auditView },
  { id: "penalty", load: async () => (await import("./penalty/view-of-penalty.js")).penaltyView },
  { id: "start", load: async () => (await import("./start/view-of-start.js")).startView },
];
