/** One text to check, as it came from a file or from the typing area. */
export interface Message {
  /** Unique within the list: the number of its row or place. */
  readonly id: string;
  readonly text: string;
  readonly group?: string;
  /** What the file itself calls it, when it has such a column. */
  readonly name?: string;
}
