import { openInWorker } from "./engine/open-in-worker.js";
import { readWorkbooksWith } from "./files/read-workbook.js";
import { inWorker } from "./files/workbook-in-worker.js";
import { Workbench } from "./workbench/workbench.js";

// Served pages have the engine, and whatever reads workbooks, in workers.
Workbench.openEngine = () =>
  openInWorker(async () => (await import("./engine/open-in-page.js")).openInPage());
readWorkbooksWith(
  inWorker(() => new Worker(new URL("./files/workbook-worker.ts", import.meta.url), { type: "module" })),
);
