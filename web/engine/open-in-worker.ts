import type { EngineClient } from "./client.js";
import { WorkerClient } from "./worker-client.js";

/** Opens the engine in a worker; where none can start (a policy, a missing file), in the page's own thread. */
export async function openInWorker(openInPage: () => Promise<EngineClient>): Promise<EngineClient> {
  try {
    return await WorkerClient.open(
      () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    );
  } catch {
    // The page's own thread either works or fails with the reason that the user has to see.
    return openInPage();
  }
}
