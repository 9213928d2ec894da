import { expect, test } from "vitest";
import { bytesOfText, textOfBytes } from "../../../web/build/text-of-bytes.js";

/** Every letter that two bytes can make, in order. */
const everyLetter = new Uint8Array(Uint16Array.from({ length: 0x10000 }, (_, letter) => letter).buffer);

/** The same numbers in every run: a failure can be looked at. */
function* draws(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 16;
  }
}

/** The text as a browser reads it from a page in UTF-16: broken pairs, U+0000 and ends of lines do not survive. */
function readFromPage(text: string): string {
  const file = Buffer.from(`\u{feff}<script type="text/plain">${text}</script>`, "utf16le");
  const page = new TextDecoder("utf-16le").decode(file).replaceAll(/\r\n?/gu, "\n").replaceAll("\0", "\u{fffd}");
  return /<script type="text\/plain">([^<]*)<\/script>/u.exec(page)?.[1] ?? "";
}

function comesBack(bytes: Uint8Array): boolean {
  return Buffer.compare(bytesOfText(readFromPage(textOfBytes(bytes))), bytes) === 0;
}

test("all that two bytes can hold comes back out of a page", () => {
  expect(comesBack(everyLetter)).toBe(true);
});

test("so does what stands beside it in any order", () => {
  const random = draws(7);
  const special = [0x00, 0x0a, 0x0d, 0x3c, 0xd8, 0xdc, 0xe0, 0xfe, 0xff];
  const pick = (): number => {
    const draw = random.next().value as number;
    return draw % 2 === 0 ? (special[(draw >> 1) % special.length] ?? 0) : draw & 0xff;
  };
  for (let length = 0; length < 600; length += 2) {
    expect(comesBack(Uint8Array.from({ length }, pick))).toBe(true);
  }
});

test("the text takes up little more than the bytes", () => {
  expect(textOfBytes(everyLetter).length * 2).toBeLessThan(everyLetter.length * 1.04);
});

test("bytes that are no pairs are refused", () => {
  expect(() => textOfBytes(Uint8Array.of(1))).toThrow("no pairs");
});
