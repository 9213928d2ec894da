import { describe, expect, test, vi } from "vitest";
import { emptyInput, linesOf, messagesOf, withMessagesChanged } from "../../web/check/input.js";
import { followInput } from "../../web/check/kept-input.js";
import { LatestOnly } from "../../web/check/latest-only.js";
import { judgedMessages } from "../../web/check/verdict.js";
import { readMessageFile } from "../../web/files/message-file.js";
import { PageStorage } from "../../web/storage/page-storage.js";

describe("changing a message", () => {
  test("changes its place in the typed text and nothing else", () => {
    const input = { ...emptyInput, text: "one\n\ntwo\nthree" };
    const changes = new Map([
      ["2", "TWO!"],
      ["3", "3"],
    ]);
    expect(withMessagesChanged(input, changes).text).toBe("one\n\nTWO!\n3");
  });

  test("of a file is kept beside the file", async () => {
    const source = { name: "a.csv", bytes: new TextEncoder().encode("id,text\n1,one\n2,two\n") };
    const read = await readMessageFile(source);
    const input = { ...emptyInput, file: { source, read, changed: new Map<string, string>() } };
    const changed = withMessagesChanged(input, new Map([["3", "TWO"]]));
    expect(messagesOf(changed).map(({ text }) => text)).toEqual(["one", "TWO"]);
    expect(messagesOf(input).map(({ text }) => text)).toEqual(["one", "two"]);
  });
});

test("a list of one's own words has no blank lines", () => {
  expect(linesOf(" 全網最低價 \n\n限時搶購\n")).toEqual(["全網最低價", "限時搶購"]);
});

test("what was kept by another version does no harm", async () => {
  const storage = new PageStorage();
  await storage.save("check/input", { platform: "myspace", text: 7, exceptions: { allow: [1, "ok"] } });
  const taken: object[] = [];
  await followInput(
    storage,
    () => ({ text: "an example" }),
    (change) => taken.push(change),
    new AbortController().signal,
  );
  const exceptions = { ...emptyInput.exceptions, allow: ["ok"] };
  expect(taken).toHaveLength(1);
  expect({ ...emptyInput, text: "before", ...taken[0] }).toEqual({ ...emptyInput, exceptions });
});

test("findings come to their messages in the order of the text", () => {
  const finding = (item: string, start: number) => ({ item, start, end: start + 1 });
  const judged = judgedMessages(
    [
      { id: "1", text: "ab" },
      { id: "2", text: "" },
    ],
    {
      findings: [finding("1", 1), finding("1", 0)],
      items: [
        { id: "1", characters: 2, limit: 200, verdict: "block" },
        { id: "2", characters: 0, limit: 200, verdict: "send" },
      ],
    } as unknown as Parameters<typeof judgedMessages>[1],
  );
  expect(judged.map(({ verdict, findings }) => [verdict, findings.map(({ start }) => start)])).toEqual([
    ["block", [0, 1]],
    ["send", []],
  ]);
});

describe("asking while typing", () => {
  test("asks about the last of quick changes only", async () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    const settled: string[] = [];
    const latest = new LatestOnly<string, string>(
      (question) => {
        asked.push(question);
        return Promise.resolve(question.toUpperCase());
      },
      (_, answer) => settled.push(answer ?? ""),
      100,
    );
    latest.put("a");
    latest.put("ab");
    latest.put("abc");
    await vi.advanceTimersByTimeAsync(100);
    expect([asked, settled]).toEqual([["abc"], ["ABC"]]);
    vi.useRealTimers();
  });

  test("ignores an answer that is overtaken", async () => {
    const answers: ((answer: string) => void)[] = [];
    const settled: (string | null)[] = [];
    const latest = new LatestOnly<string, string>(
      () => new Promise((resolve) => answers.push(resolve)),
      (_, answer) => settled.push(answer),
      0,
    );
    latest.put("old", true);
    latest.put("new", true);
    answers[0]?.("old answer");
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.("new answer");
    await vi.waitFor(() => expect(settled).toEqual(["new answer"]));
  });

  test("passes a failure on", async () => {
    const settled: unknown[] = [];
    const latest = new LatestOnly<string, string>(
      () => Promise.reject(new Error("refused")),
      (_, answer, problem) => settled.push(answer, (problem as Error).message),
      0,
    );
    latest.put("a", true);
    await vi.waitFor(() => expect(settled).toEqual([null, "refused"]));
  });
});
