import { openInPage } from "./engine/open-in-page.js";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

// A host of another origin can start no worker from here: the engine runs in the host's page.
Workbench.openEngine = () => openInPage();
define("liaotai-workbench", Workbench);
