import type { StateOwner, ToolState, WidgetState } from "liaotai/widget";
import { EngineError } from "../engine/client.js";
import type { Storage } from "../storage/storage.js";
import { tools } from "../workbench/tools.js";
import { protocolVersion } from "./protocol.js";

/** Whose values there are. Keys of the storage begin with one of these and a slash. */
const owners: readonly StateOwner[] = [...tools.map(({ id }) => id), "workbench"];

/** The tool, or the workbench itself, that keeps a value under `key`, and what it calls it. */
export function ownerAndName(key: string): { tool: StateOwner; name: string } | null {
  const slash = key.indexOf("/");
  const tool = owners.find((owner) => owner === key.slice(0, slash));
  return tool && slash > 0 ? { tool, name: key.slice(slash + 1) } : null;
}

/** Everything that is kept, as a host gets it. */
export async function stateOf(storage: Storage): Promise<WidgetState> {
  const state: Partial<Record<StateOwner, Record<string, unknown>>> = {};
  for (const key of (await storage.keys()).sort()) {
    const owned = ownerAndName(key);
    if (owned) (state[owned.tool] ??= {})[owned.name] = await storage.load(key);
  }
  return { protocol: protocolVersion, tools: state };
}

/** What one tool keeps. */
export async function toolStateOf(storage: Storage, tool: unknown): Promise<ToolState> {
  return (await stateOf(storage)).tools[knownOwner(tool)] ?? {};
}

/** Puts a host's state in the place of everything that is kept. A state that is none changes nothing. */
export async function putState(storage: Storage, state: unknown): Promise<void> {
  const { protocol, tools: given } = record(state, "");
  if (protocol !== protocolVersion) {
    throw badState("/protocol", `it is ${JSON.stringify(protocol)}, and has to be ${protocolVersion}`);
  }
  const values = Object.entries(record(given, "/tools")).flatMap(([tool, named]) =>
    valuesOf(knownOwner(tool, `/tools/${tool}`), named, `/tools/${tool}`),
  );
  await replace(storage, () => true, values);
}

/** Puts a host's state in the place of what one tool keeps. */
export async function putToolState(storage: Storage, tool: unknown, state: unknown): Promise<void> {
  const owner = knownOwner(tool);
  await replace(storage, (key) => ownerAndName(key)?.tool === owner, valuesOf(owner, state, ""));
}

/** Writes `values`; those that are `replaced` by them and not among them are taken away. */
async function replace(
  storage: Storage,
  replaced: (key: string) => boolean,
  values: readonly (readonly [string, unknown])[],
): Promise<void> {
  const gone = (await storage.keys()).filter((key) => ownerAndName(key) && replaced(key));
  await storage.replace(new Map([...gone.map((key) => [key, undefined] as const), ...values]));
}

function valuesOf(owner: StateOwner, named: unknown, path: string): [string, unknown][] {
  return Object.entries(record(named, path)).map(([name, value]) => [`${owner}/${name}`, value]);
}

function knownOwner(tool: unknown, path = ""): StateOwner {
  const owner = owners.find((each) => each === tool);
  if (!owner) throw badState(path, `there is no tool ${JSON.stringify(tool)}, only ${owners.join(", ")}`);
  return owner;
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw badState(path, "an object belongs here");
}

function badState(path: string, message: string): EngineError {
  return new EngineError("bad_state", path, message);
}
