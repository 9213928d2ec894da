import type { WorkbookCell, WorkbookReader } from "./read-workbook.js";

interface Answer {
  readonly rows?: WorkbookCell[][];
  readonly reason?: string;
}

/** The part of `Worker` that this needs, so that a test can stand in for it. */
export interface WorkbookWorker {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
}

/**
 * Reads each workbook in a worker of its own, so that a large one does not stop the page; where none can start, in the
 * page.
 */
export function inWorker(start: () => WorkbookWorker): (inThePage: WorkbookReader) => WorkbookReader {
  return (inThePage) => (bytes) =>
    new Promise((resolve, reject) => {
      let worker: WorkbookWorker;
      try {
        worker = start();
      } catch {
        resolve(inThePage(bytes));
        return;
      }
      worker.addEventListener("error", () => {
        worker.terminate();
        resolve(inThePage(bytes));
      });
      worker.addEventListener("message", (event) => {
        const { rows, reason } = (event as MessageEvent<Answer>).data;
        worker.terminate();
        if (rows) resolve(rows);
        else reject(new Error(reason));
      });
      // A copy: the page reads the bytes itself should the worker not start.
      const copy = bytes.slice();
      worker.postMessage(copy, [copy.buffer]);
    });
}
