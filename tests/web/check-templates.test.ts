import { expect, test } from "vitest";
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
