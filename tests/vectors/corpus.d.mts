/** A request exactly as a caller would send it, with one expectation. */
export interface Vector {
  name: string;
  cites: string;
  call: string;
  requestText: string;
  expect: { at: string; equals?: unknown; error?: string };
}

/** Every file of vectors, in the order of the native runner. */
export declare function readCorpus(): { file: string; vectors: Vector[] }[];

/** What is wrong with an answer, in words; nothing when it is as the vector expects. */
export declare function difference(vector: Vector, answerText: string): string | undefined;
