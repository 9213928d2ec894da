import "./page.css";
import "./served.js";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

Workbench.pagesBeside = { configure: "./configure.html", documentation: "./docs/index.html" };
define("liaotai-workbench", Workbench);

/** Keeps the site for visits without a network, once the first one has all that it needs. */
async function install(): Promise<void> {
  const { installSite } = await import("./installed/installed-site.js");
  const workbench = document.querySelector<Workbench>("liaotai-workbench");
  await installSite((take) => {
    if (workbench) workbench.takeUpdate = take;
  });
}

if ("serviceWorker" in navigator && parent === window) {
  const root = document.documentElement;
  const watched = new MutationObserver(() => {
    if (root.dataset.engine !== "ready") return;
    watched.disconnect();
    // A browser that refuses has a site that needs the network, as before.
    requestIdleCallback(() => void install().catch(() => undefined));
  });
  watched.observe(root, { attributeFilter: ["data-engine"] });
}
