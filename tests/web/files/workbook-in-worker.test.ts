import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { WorkbookReader } from "../../../web/files/read-workbook.js";
import { inWorker, type WorkbookWorker } from "../../../web/files/workbook-in-worker.js";
import { rowsOfWorkbook } from "../../../web/files/workbook-rows.js";

const bytes = Uint8Array.of(1, 2, 3);
const inThePage: WorkbookReader = (given) => Promise.resolve([["in the page", given.length]]);

/** A worker that answers as the test says. */
class PlayedWorker extends EventTarget implements WorkbookWorker {
  ended = false;
  received: unknown = null;

  constructor(private readonly answer: Event) {
    super();
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.received = structuredClone(message, { transfer });
    queueMicrotask(() => this.dispatchEvent(this.answer));
  }

  terminate(): void {
    this.ended = true;
  }
}

describe("a workbook", () => {
  test("is read in a worker, which ends then, and its bytes stay with the page", async () => {
    const worker = new PlayedWorker(new MessageEvent("message", { data: { rows: [["a", 1]] } }));
    expect(await inWorker(() => worker)(inThePage)(bytes)).toEqual([["a", 1]]);
    expect(worker.received).toEqual(bytes);
    expect(worker.ended).toBe(true);
    expect(bytes).toHaveLength(3);
  });

  test("that can't be read says why", async () => {
    const worker = new PlayedWorker(new MessageEvent("message", { data: { reason: "no sheet" } }));
    await expect(inWorker(() => worker)(inThePage)(bytes)).rejects.toThrow("no sheet");
  });

  test("is read in the page where no worker starts", async () => {
    const forbidden = inWorker(() => {
      throw new Error("forbidden");
    });
    expect(await forbidden(inThePage)(bytes)).toEqual([["in the page", 3]]);
    const broken = inWorker(() => new PlayedWorker(new ErrorEvent("error")));
    expect(await broken(inThePage)(bytes)).toEqual([["in the page", 3]]);
  });

  test("has its dates as if they were UTC", async () => {
    const file = new Uint8Array(await readFile("tests/web/routing/what-if/log.xlsx"));
    const rows = await rowsOfWorkbook(file);
    expect(rows[0]).toEqual(["時間", "買家", "來源"]);
    expect((rows[1]?.[0] as Date).getTime()).toBeCloseTo(Date.UTC(2026, 2, 20, 15, 4), -3);
  });
});
