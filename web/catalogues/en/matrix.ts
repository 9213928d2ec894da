import type { Words } from "../words.js";

export const matrix: Words["matrix"] = {
  title: "The verdicts of all platforms",
  message: "Message",
  mayBeSent: { other: "{count} may be sent" },
  phones: "As the buyer’s phone shows it",
  over: { one: "{count} character too many", other: "{count} characters too many" },
  empty: "No messages yet. Type, paste or open a file under “Message by message”.",
  first: "There are {count} messages; the first {shown} are compared here.",
  changed: "From {from} to {to}: {parts}.",
  changedNothing: "From {from} to {to}: every message is judged as before.",
  stricter: {
    one: "{count} is judged more strictly ({ids})",
    other: "{count} are judged more strictly ({ids})",
  },
  looser: {
    one: "{count} is judged less strictly ({ids})",
    other: "{count} are judged less strictly ({ids})",
  },
};
