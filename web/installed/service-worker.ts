import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { siteFiles } from "virtual:site-files";
import { takeOver } from "./take-over.js";

/** What this script needs of its global scope, whose types exclude those of pages. */
interface ServiceWorkerScope extends EventTarget {
  skipWaiting(): Promise<void>;
}

const scope = self as unknown as ServiceWorkerScope;

// All files of one version, from its own store: a version is there as a whole, or waits.
precacheAndRoute([...siteFiles]);
cleanupOutdatedCaches();

// The version before goes on serving its pages until one of them asks for this one.
scope.addEventListener("message", (event) => {
  if ((event as MessageEvent<unknown>).data === takeOver) void scope.skipWaiting();
});
