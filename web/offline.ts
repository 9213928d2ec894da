import { openInPage } from "./engine/open-in-page.js";
import "./page.css";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

Workbench.openEngine = async () => openInPage(new Uint8Array(await window.unpackedEngine));
define("liaotai-workbench", Workbench);
