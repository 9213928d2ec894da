import type { PropertyDeclarations } from "lit";
import type { Judged } from "../check/verdict.js";
import { Part } from "../workbench/part.js";
import type { Library, Reply } from "./reply.js";

/** The library as it stands, with what the engine says of each reply. */
export interface LibraryView {
  readonly library: Library;
  readonly judged: ReadonlyMap<string, Judged>;
}

export interface LibraryActions {
  readonly change: (change: Partial<Library>) => void;
  readonly put: (reply: Reply) => void;
  readonly remove: (reply: Reply) => void;
}

/** The base of the library's elements. */
export abstract class LibraryPart extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { attribute: false },
    actions: { attribute: false },
  };

  declare view: LibraryView;
  declare actions: LibraryActions;
}
