import type { RoutingView, RoutingViewId } from "./routing-view.js";

/** A view that the routing tool can show. Its code comes when it is opened. */
export interface ListedView {
  readonly id: RoutingViewId;
  readonly load: () => Promise<RoutingView>;
}

/** The views in the order of their tabs. The first one opens when none was open before. */
export const views: readonly [ListedView, ...ListedView[]] = [
  { id: "groups", load: async () => (await import("./editor/view-of-editor.js")).editorView },
  { id: "preview", load: async () => (await import("./preview/view-of-preview.js")).previewView },
  {
    id: "expectations",
    load: async () => (await import("./expectations/view-of-expectations.js")).expectationsView,
  },
  { id: "what-if", load: async () => (await import("./what-if/view-of-what-if.js")).whatIfView },
];
