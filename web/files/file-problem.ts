/** Why a file can't be read, with what its sentence needs. `name` is the file's own name. */
export type FileProblemCode =
  | "fileEmpty"
  | "fileBinary"
  | "fileUndecodable"
  | "fileNotOfEncoding"
  | "fileUnreadable"
  | "fileNoWorkbook"
  | "fileTooLarge"
  | "fileUnpacksTooLarge"
  | "fileNoText";

export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly args: { readonly name: string; readonly [argument: string]: string | number },
  ) {
    super(`${code}: ${args.name}`);
    this.name = "FileProblem";
  }
}
