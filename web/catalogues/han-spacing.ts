const endsHan = /\p{Script=Han}$/u;
const beginsHan = /^\p{Script=Han}/u;
const endsOther = /[\p{Script=Latin}\d]$/u;
const beginsOther = /^[\p{Script=Latin}\d]/u;

/**
 * What stands between two pieces of a text. Chinese sets Latin letters and digits apart with a space, and nothing else;
 * which of them a sentence meets is known only when its arguments are. Anything else keeps the space that was `written`.
 */
export function gapBetween(left: string, right: string, written = ""): string {
  if (endsHan.test(left) && beginsHan.test(right)) return "";
  if (endsHan.test(left) && beginsOther.test(right)) return " ";
  if (endsOther.test(left) && beginsHan.test(right)) return " ";
  return written;
}

/** What stands after a sentence or a label when another follows it: a full-width stop brings its own space. */
export function gapAfter(sentence: string): string {
  return /[。！？：」]$/u.test(sentence) ? "" : " ";
}

/** Sentences one after the other. Those that are empty are left out. */
export function inARow(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== "")
    .reduce((row, sentence) => (row === "" ? sentence : `${row}${gapAfter(row)}${sentence}`), "");
}
