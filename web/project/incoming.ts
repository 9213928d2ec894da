import type { Storage } from "../storage/storage.js";
import { differences, outcome, outcomeOfReturn, type PartDifference, presentProject } from "./project.js";
import type { Project, Values, Way } from "./project.js";
import { withShopKeysOf } from "./shop-keys.js";
import { takeSnapshot } from "./snapshots.js";
import { randomName } from "../storage/random-name.js";

/** A project that was opened and has not come in yet. */
export interface Incoming {
  readonly name: string;
  readonly project: Project;
  /** `return` for a state that was here before. */
  readonly way: Way | "return";
}

/** What coming in would change now. */
export interface Preview {
  readonly changed: Values;
  readonly differences: readonly PartDifference[];
}

export async function preview(storage: Storage, { project, way }: Incoming): Promise<Preview> {
  const present = await presentProject(storage);
  const changed =
    way === "return"
      ? outcomeOfReturn(present, project.values)
      : outcome(present, withShopKeysOf(present, project.values, newShopKey), way);
  return { changed, differences: differences(present, changed) };
}

/** Lets a project come in. What was there before is kept as a snapshot first. */
export async function takeIn(storage: Storage, incoming: Incoming, now: number): Promise<void> {
  await takeSnapshot(storage, "before-import", now);
  const { changed } = await preview(storage, incoming);
  await storage.replace(changed);
}

function newShopKey(): string {
  return `shop-${randomName()}`;
}
