import { takeOver } from "./take-over.js";

/** A page that stays open looks for a newer version this often at most, when it is looked at again. */
const pauseMs = 3_600_000;

/**
 * Keeps the site's files for visits without a network. `found` is told of a newer version that waits, and how to take
 * it: all tabs then begin anew in it, with what they keep.
 */
export async function installSite(found: (take: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(new URL("./service-worker.js", document.baseURI), {
    updateViaCache: "none",
  });
  const tell = (): void => {
    const { waiting } = registration;
    // A first version waits for nobody.
    if (waiting && serviceWorker.controller) found(() => waiting.postMessage(takeOver));
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", tell);
  });
  tell();
  beginAnewWithNextVersion(serviceWorker);
  lookForUpdates(registration);
}

/** Old pages would ask for files that the newer version does not have. */
function beginAnewWithNextVersion(serviceWorker: ServiceWorkerContainer): void {
  let hasVersion = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (hasVersion) location.reload();
    hasVersion = true;
  });
}

function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let lookedAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < pauseMs) return;
    lookedAt = Date.now();
    // Without a network there is nothing newer.
    registration.update().catch(() => undefined);
  });
}
