import { engineAddress, engineIntegrity, scriptAddress } from "virtual:engine-beside";
import { WidgetElement } from "./embed/widget-element.js";
import { openInPage } from "./engine/open-in-page.js";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

export { protocolVersion } from "./embed/protocol.js";

// A host of another origin can start no worker from here: the engine runs in the host's page.
Workbench.openEngine = () => openInPage(fetchEngine());
WidgetElement.embedPage = new URL("./embed.html", scriptAddress);
define("liaotai-workbench", WidgetElement);

/** The engine's bytes, as they were when this script was built and no others. */
async function fetchEngine(): Promise<Response> {
  try {
    return await fetch(engineAddress, { integrity: engineIntegrity });
  } catch (problem) {
    throw new Error(`${engineAddress.href}: ${String(problem)}`);
  }
}
