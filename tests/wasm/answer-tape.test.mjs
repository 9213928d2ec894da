// Answers to calls from objects that cross as numbers: the same as those as text, down to the order of fields.
import assert from "node:assert/strict";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { readCorpus } from "../vectors/corpus.mjs";

const folder = pathToFileURL(`${process.env.LIAOTAI_PACKAGE ?? "dist/package"}/`);
const { EngineError, loadEngine } = await import(new URL("index.js", folder).href);
const { AnswerTape } = await import(new URL("answer-tape.js", folder).href);
const engine = await loadEngine();

const shop = {
  id: "shop",
  routing: true,
  mainAccountJoins: false,
  members: Array.from({ length: 6 }, (_, place) => ({
    id: `m${place}`,
    main: place === 0,
    chatPermission: place !== 3,
    createdAt: 1_700_000_000_000 + place,
  })),
  groups: [{ id: "g", sources: ["product-page"], members: ["m1", "m2", "m3"] }],
};
const at = 1_773_979_200_000;

function questionOf(number) {
  const presence = Object.fromEntries(
    shop.members.map(({ id }, place) => [id, ["online", "hidden", "offline"][(number + place * number) % 3]]),
  );
  const unread = Object.fromEntries(shop.members.map(({ id }, place) => [id, (number * 7 + place) % 5]));
  return { shop, at: at - number, buyer: `買家 ${number}`, source: "product-page", presence, unread };
}

/** What the call answers or throws, as the text of an answer says it. */
function asked(request) {
  try {
    return { value: engine.whoGets(request) };
  } catch (problem) {
    if (!(problem instanceof EngineError)) throw problem;
    const { code, message, path } = problem;
    return { error: { code, path, message } };
  }
}

function mustBeSame(found, expected) {
  assert.deepStrictEqual(found, expected);
  assert.equal(JSON.stringify(found), JSON.stringify(expected));
}

for (const { file, vectors } of readCorpus()) {
  for (const { call, name, requestText } of vectors) {
    if (call !== "whoGets") continue;
    test(`${file}: ${name}, as objects`, () => {
      let request;
      try {
        request = JSON.parse(requestText);
      } catch {
        return;
      }
      const expected = JSON.parse(engine.answerText(call, JSON.stringify(request)));
      mustBeSame(asked(request), expected);
      mustBeSame(asked(request), expected);
    });
  }
}

test("of ever other buyers no answer is another's, also when what was told is forgotten", () => {
  for (let number = 0; number < 10_000; number += 1) {
    const request = questionOf(number);
    mustBeSame(asked(request), JSON.parse(engine.answerText("whoGets", JSON.stringify(request))));
  }
});

test("an answer is the caller's own", () => {
  const before = JSON.stringify(engine.whoGets(questionOf(1)));
  const answer = engine.whoGets(questionOf(1));
  answer.decision.why[0].args.changed = true;
  answer.decision.why[0].source.id = "changed";
  answer.counterfactuals.length = 0;
  assert.equal(JSON.stringify(engine.whoGets(questionOf(1))), before);
});

test("an answer of more than the memory held before is read where that lies now", () => {
  const members = Array.from({ length: 3000 }, (_, place) => ({ ...shop.members[1], id: `member ${place}` }));
  const request = { ...questionOf(2), shop: { ...shop, members, groups: [] }, presence: {}, unread: {} };
  mustBeSame(asked(request), JSON.parse(engine.answerText("whoGets", JSON.stringify(request))));
});

// The words as engine/api/answer_tape.hpp writes them.
const [text, whole, number, object, list, constant, json] = [0, 1, 2, 3, 4, 5, 6];
const word = (kind, rest) => (rest << 3) | kind;
const halves = (value) => [...new Uint32Array(new Float64Array([value]).buffer)];

test("every kind of value is read as JSON reads it", () => {
  const tape = new AnswerTape();
  tape.learn([1, null, "文字", null, "-0.5"]);
  const words = Uint32Array.of(
    ...[7, word(list, 9), word(text, 1), word(whole, 5), word(number, 0), ...halves(-1.5e300)],
    ...[
      word(constant, 0),
      word(constant, 1),
      word(constant, 2),
      word(json, 2),
      word(list, 0),
      word(object, 0),
    ],
  );
  mustBeSame(tape.read(words, 1), JSON.parse('["文字",5,-1.5e300,false,true,null,-0.5,[],{}]'));
});

test("a field of any name is the object's own", () => {
  const tape = new AnswerTape();
  tape.learn([1, 0, "__proto__", 1, "constructor", 2, "1"]);
  const words = Uint32Array.of(word(object, 3), word(object, 0), word(whole, 1), word(whole, 2));
  const found = tape.read(words, 0);
  mustBeSame(found, JSON.parse('{"__proto__":{},"constructor":1,"1":2}'));
  assert.ok(Object.hasOwn(found, "__proto__"));
  assert.equal(Object.getPrototypeOf(found), Object.prototype);
});

test("what is told anew takes the place of what was told before", () => {
  const tape = new AnswerTape();
  tape.learn([1, null, "one", null, "two"]);
  tape.learn([1, 0, "field", null, "three"]);
  mustBeSame(tape.read(Uint32Array.of(word(object, 1), word(text, 2)), 0), { field: "three" });
});
