import { openInWorker } from "./engine/open-in-worker.js";
import "./page.css";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

Workbench.openEngine = () =>
  openInWorker(async () => (await import("./engine/open-in-page.js")).openInPage());
define("liaotai-workbench", Workbench);
