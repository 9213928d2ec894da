import { faultIn } from "../files/json-fault.js";
import { isOf, projectParts } from "./parts.js";
import type { Project, Values } from "./project.js";
import { packed, unpacked } from "./typed-arrays.js";

/** The mark of a project's JSON, and the version that this page writes. A higher one is refused, never guessed at. */
const format = "liaotai-project";
export const formatVersion = 1;

export type ProjectProblemCode =
  "notJson" | "noProject" | "newerVersion" | "unusable" | "cut" | "damaged" | "noShare" | "tooLarge";

/** Why a file, a link or a pasted text is no project that this page can open. */
export class ProjectProblem extends Error {
  override readonly name = "ProjectProblem";

  constructor(
    readonly code: ProjectProblemCode,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

export function projectText({ savedAt, values }: Project): string {
  return JSON.stringify(
    { format, version: formatVersion, savedAt, values: Object.fromEntries(values) },
    packed,
  );
}

/** Reads a project. Throws `ProjectProblem`; nothing that this version does not know gets through. */
export function readProject(text: string): Project {
  const { format: mark, version, savedAt, values } = parsed(text);
  if (mark !== format || typeof version !== "number") throw new ProjectProblem("noProject");
  if (version > formatVersion) throw new ProjectProblem("newerVersion", { version, known: formatVersion });
  if (typeof values !== "object" || values === null)
    throw new ProjectProblem("unusable", { place: "/values" });
  return { savedAt: typeof savedAt === "number" ? savedAt : 0, values: usable(values) };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text, unpacked) ?? {}) as Record<string, unknown>;
  } catch {
    const before = text.slice(0, faultIn(text)).split("\n");
    throw new ProjectProblem("notJson", { line: before.length, column: (before.at(-1) ?? "").length + 1 });
  }
}

/** Throws where a value is not as its tool writes it: half of a project is worse than none. */
function usable(values: object): Values {
  const known = Object.entries(values).filter(([key]) => projectParts.some((part) => isOf(part, key)));
  for (const [key, value] of known) {
    const isUsable =
      typeof value === "object" &&
      value !== null &&
      projectParts.some((part) => isOf(part, key) && part.carried(value as Record<string, unknown>));
    if (!isUsable) throw new ProjectProblem("unusable", { place: `/values/${key.replaceAll("/", "~1")}` });
  }
  return new Map(known);
}
