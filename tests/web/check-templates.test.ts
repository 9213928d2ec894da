import { expect, test } from "vitest";
import { mendedTemplate } from "../../web/check/templates/mended-template.js";
import { variablesOf, withValue } from "../../web/check/templates/template-values.js";
import { textFields } from "../../web/check/templates/text-fields.js";

test("every field of a template that holds words has its pointer", () => {
  const fields = textFields({
    name: "a",
    components: [
      { type: "HEADER", format: "IMAGE" },
      { type: "BODY", text: "hello" },
      {
        type: "BUTTONS",
        buttons: [{ type: "OTP" }, { type: "URL", text: "Open", url: "https://example.com" }],
      },
    ],
  });
  expect(fields.map(({ pointer, text }) => [pointer, text])).toEqual([
    ["/components/1/text", "hello"],
    ["/components/2/buttons/1/text", "Open"],
  ]);
});

test("a fix changes the fields that its edits name, and leaves the template that was read", () => {
  const template = { name: "Bad Name", components: [{ type: "FOOTER", text: "a 🎉 b 🎉" }] };
  const edits = [
    { start: 0, end: 8, text: "bad_name", field: "/name" },
    { start: 2, end: 5, text: "", field: "/components/0/text" },
    { start: 6, end: 9, text: "", field: "/components/0/text" },
    { start: 0, end: 1, text: "x", field: "/nowhere/text" },
  ];
  expect(mendedTemplate(template, { code: "mend", edits })).toEqual({
    name: "bad_name",
    components: [{ type: "FOOTER", text: "a b" }],
  });
  expect(template.name).toBe("Bad Name");
});

test("variables are listed once, and values that are emptied are none", () => {
  const template = {
    name: "a",
    components: [
      { type: "HEADER", format: "TEXT", text: "{{1}}" },
      { type: "body", text: "{{1}} and {{2}} and {{1}}" },
    ],
  };
  expect(variablesOf(template).map(({ part, name }) => part + name)).toEqual(["header1", "body1", "body2"]);
  const one = withValue(undefined, { part: "body", name: "1" }, "x");
  expect(one).toEqual({ body: { 1: "x" } });
  expect(withValue(one, { part: "body", name: "1" }, "")).toBeUndefined();
});
