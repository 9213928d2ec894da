import { engineBytes } from "virtual:engine-bytes";
import { FramedWorkbench } from "./embed/framed-workbench.js";
import { openInPage } from "./engine/open-in-page.js";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

// A page without an origin can fetch nothing from its own site: everything is in this script.
Workbench.openEngine = async () => openInPage(await engineBytes());
define("liaotai-workbench", FramedWorkbench);
