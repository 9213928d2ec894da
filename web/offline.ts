import { engineBytes } from "virtual:engine-bytes";
import { openInPage } from "./engine/open-in-page.js";
import "./page.css";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

Workbench.openEngine = async () => openInPage(await engineBytes());
define("liaotai-workbench", Workbench);
