import { expect, test } from "vitest";
import { undoKey } from "../../../../web/routing/editor/undo-key.js";

/** What a key on an element asks for. */
function pressed(element: string, key: string, keys: KeyboardEventInit): string | null {
  document.body.innerHTML = element;
  const target = document.body.firstElementChild;
  let asked: string | null = null;
  const listen = (event: KeyboardEvent): void => void (asked = undoKey(event));
  document.addEventListener("keydown", listen, { once: true });
  target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, ...keys }));
  return asked;
}

test.each<[string, KeyboardEventInit, string | null]>([
  ["z", { ctrlKey: true }, "undo"],
  ["z", { metaKey: true }, "undo"],
  ["Z", { ctrlKey: true, shiftKey: true }, "redo"],
  ["y", { ctrlKey: true }, "redo"],
  ["z", {}, null],
  ["y", {}, null],
  ["z", { ctrlKey: true, altKey: true }, null],
  ["x", { ctrlKey: true }, null],
])("%s with %o", (key, keys, expected) => {
  expect(pressed("<button></button>", key, keys)).toBe(expected);
});

test.each(["<input>", "<textarea></textarea>", "<select></select>", '<input type="datetime-local">'])(
  "belongs to %s while it is typed in",
  (element) => expect(pressed(element, "z", { ctrlKey: true })).toBeNull(),
);

test("a checkbox is not typed in", () => {
  expect(pressed('<input type="checkbox">', "z", { ctrlKey: true })).toBe("undo");
});
