import { describe, expect, test } from "vitest";
import { JsonProblem, parseJson } from "../../../web/files/json-file.js";
import { faultIn } from "../../../web/files/json-fault.js";

describe("the first fault in a JSON text", () => {
  // The bar stands before what is wrong.
  test.each([
    "|",
    "  |",
    '{"a": |}',
    '{"a" |1}',
    '{"a": 1 |"b": 2}',
    '{"a": 1,|}',
    "{|1: 2}",
    "[1, |]",
    "[1 |2]",
    "[1|}",
    '{"a": [true, {"b": null}]|',
    '{"a": 1} |{}',
    "|nul",
    "[|01]",
    "[|1.]",
    "[|+1]",
    '[|"line\nbreak"]',
    '[|"\\x"]',
    "[|'a']",
    "[1, |// no\n2]",
    '{"a": "b|',
  ])("%s", (marked) => {
    const offset = marked.indexOf("|");
    const text = marked.replace("|", "");
    expect(() => JSON.parse(text) as unknown).toThrow();
    // A text that is not closed is at fault where it begins.
    expect(faultIn(text)).toBe(marked.endsWith('"b|') ? text.lastIndexOf('"') : offset);
  });

  test.each(['{"a": [1, -2.5e3, "\\u00e9\\n", true], "b": {}}', " [] ", "0", '"長"', "[[],{}]"])(
    "there is none in %s",
    (text) => {
      expect(JSON.parse(text)).toBeDefined();
      expect(faultIn(text)).toBe(text.length);
    },
  );

  test("is found in a long text", () => {
    const text = `{"a": "${"長".repeat(1_000_000)}", "b": ${"[".repeat(1000)}`;
    expect(faultIn(text)).toBe(text.length);
  });

  test("is told by line and column", () => {
    const problem = (() => {
      try {
        return parseJson('{\n  "shop": {\n    "id": }\n}');
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(problem).toBeInstanceOf(JsonProblem);
    expect(problem).toMatchObject({ line: 3, column: 11 });
  });
});
