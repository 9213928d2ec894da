import type { ListedView } from "./check-view.js";

/** The views in the order of their tabs. The first one opens when none was open before. */
export const views: readonly [ListedView, ...ListedView[]] = [
  { id: "texts", load: async () => (await import("./view-of-texts.js")).textsView },
  { id: "matrix", load: async () => (await import("./matrix/view-of-matrix.js")).matrixView },
  { id: "own", load: async () => (await import("./own/view-of-own.js")).ownView },
  {
    id: "autoReplies",
    hasOwnInput: true,
    load: async () => (await import("./auto-replies/view-of-auto-replies.js")).autoRepliesView,
  },
  { id: "bulk", hasOwnInput: true, load: async () => (await import("./bulk/view-of-bulk.js")).bulkView },
  {
    id: "templates",
    hasOwnInput: true,
    load: async () => (await import("./templates/view-of-templates.js")).templatesView,
  },
];
