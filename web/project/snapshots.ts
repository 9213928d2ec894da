import type { Storage } from "../storage/storage.js";
import { isSame } from "../storage/three-way-merge.js";
import { projectParts } from "./parts.js";
import { presentProject, type Project, selected, type Values } from "./project.js";
import { projectText, readProject } from "./project-file.js";

/** Why a snapshot was taken: after changes, before a project came in, because two tabs changed the same thing. */
export type SnapshotReason = "changes" | "before-import" | "gave-way" | "by-hand";

/** A state that can be gone back to. */
export interface Snapshot {
  readonly at: number;
  readonly reason: SnapshotReason;
}

interface Kept extends Snapshot {
  /** The project as text, deflated. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const prefix = "snapshots/";
const keyOf = (at: number): string => `${prefix}${at}`;
const most = 20;

async function throughStream(
  bytes: BlobPart,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}

/** The snapshots that there are, the latest first. */
export async function snapshotsIn(storage: Storage): Promise<Snapshot[]> {
  const keys = (await storage.keys()).filter((key) => key.startsWith(prefix));
  const kept = await Promise.all(keys.map((key) => storage.load(key) as Promise<Kept | undefined>));
  return kept
    .flatMap((each) => (each ? [{ at: each.at, reason: each.reason }] : []))
    .sort((one, other) => other.at - one.at);
}

/** Takes a snapshot, unless the latest says the same; the oldest makes room. `values` in place of what stands there now. */
export async function takeSnapshot(
  storage: Storage,
  reason: SnapshotReason,
  now: number,
  values?: Values,
): Promise<void> {
  const whole = selected(values ?? (await presentProject(storage)), projectParts, true);
  if (whole.size === 0) return;
  const text = projectText({ savedAt: 0, values: whole });
  const bytes = new Uint8Array(await throughStream(text, new CompressionStream("deflate-raw")));
  const [latest, ...others] = await snapshotsIn(storage);
  const last = latest && ((await storage.load(keyOf(latest.at))) as Kept | undefined);
  if (last && isSame(last.bytes, bytes)) return;
  for (const { at } of others.slice(most - 2)) await storage.save(keyOf(at), undefined);
  await storage.save(keyOf(now), { at: now, reason, bytes } satisfies Kept);
}

/** What a snapshot holds; nothing once it made room for another. */
export async function projectOfSnapshot(storage: Storage, { at }: Snapshot): Promise<Project | null> {
  const kept = (await storage.load(keyOf(at))) as Kept | undefined;
  if (!kept) return null;
  const text = await throughStream(kept.bytes, new DecompressionStream("deflate-raw"));
  return { ...readProject(new TextDecoder().decode(text)), savedAt: at };
}
