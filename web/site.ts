import { openInWorker } from "./engine/open-in-worker.js";
import { readWorkbooksWith } from "./files/read-workbook.js";
import { inWorker } from "./files/workbook-in-worker.js";
import "./page.css";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

Workbench.openEngine = () =>
  openInWorker(async () => (await import("./engine/open-in-page.js")).openInPage());
readWorkbooksWith(
  inWorker(() => new Worker(new URL("./files/workbook-worker.ts", import.meta.url), { type: "module" })),
);
define("liaotai-workbench", Workbench);
