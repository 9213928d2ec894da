import { rowsOfWorkbook } from "./workbook-rows.js";

/** Answers one workbook's bytes with its rows, or with the reason why there are none. */
self.addEventListener("message", (event: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  rowsOfWorkbook(event.data).then(
    (rows) => self.postMessage({ rows }),
    (problem: unknown) =>
      self.postMessage({ reason: problem instanceof Error ? problem.message : String(problem) }),
  );
});
