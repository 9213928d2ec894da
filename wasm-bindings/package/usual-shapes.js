// Objects come into being fastest as literals, which name their fields in the script. These are the shapes that answers
// are mostly made of; one that is not here costs some time and nothing else.
const makers = [
  () => ({}),
  (tape) => ({ agoMs: tape.next(), limitMs: tape.next(), owner: tape.next() }),
  (tape) => ({ allHidden: tape.next() }),
  (tape) => ({
    at: tape.next(),
    buyer: tape.next(),
    source: tape.next(),
    member: tape.next(),
    rule: tape.next(),
    why: tape.next(),
  }),
  (tape) => ({ awayMs: tape.next(), limitMs: tape.next(), owner: tape.next() }),
  (tape) => ({ by: tape.next() }),
  (tape) => ({ by: tape.next(), fewest: tape.next(), unread: tape.next() }),
  (tape) => ({ by: tape.next(), member: tape.next() }),
  (tape) => ({ cap: tape.next(), member: tape.next(), unread: tape.next() }),
  (tape) => ({ code: tape.next(), args: tape.next() }),
  (tape) => ({
    decision: tape.next(),
    counterfactuals: tape.next(),
    nearMisses: tape.next(),
    missing: tape.next(),
    warnings: tape.next(),
  }),
  (tape) => ({ graceMs: tape.next() }),
  (tape) => ({ group: tape.next() }),
  (tape) => ({ id: tape.next(), locator: tape.next(), tier: tape.next() }),
  (tape) => ({ mainAccountOutsideGroups: tape.next() }),
  (tape) => ({ mainAccountOutsideGroups: tape.next(), tie: tape.next() }),
  (tape) => ({ member: tape.next() }),
  (tape) => ({ member: tape.next(), changes: tape.next() }),
  (tape) => ({
    member: tape.next(),
    step: tape.next(),
    outcome: tape.next(),
    code: tape.next(),
    args: tape.next(),
  }),
  (tape) => ({ member: tape.next(), unread: tape.next() }),
  (tape) => ({ members: tape.next() }),
  (tape) => ({ members: tape.next(), source: tape.next() }),
  (tape) => ({ ms: tape.next() }),
  (tape) => ({ next: tape.next(), unread: tape.next() }),
  (tape) => ({ next: tape.next(), unread: tape.next(), member: tape.next() }),
  (tape) => ({ overMs: tape.next(), owner: tape.next() }),
  (tape) => ({ owner: tape.next() }),
  (tape) => ({ owner: tape.next(), since: tape.next() }),
  (tape) => ({ owner: tape.next(), source: tape.next() }),
  (tape) => ({ regularCustomer: tape.next() }),
  (tape) => ({ regularCustomer: tape.next(), regularFrom: tape.next() }),
  (tape) => ({ regularFrom: tape.next() }),
  (tape) => ({ since: tape.next() }),
  (tape) => ({ source: tape.next() }),
  (tape) => ({ sourceInTwoGroups: tape.next() }),
  (tape) => ({ step: tape.next(), code: tape.next(), args: tape.next() }),
  (tape) => ({
    step: tape.next(),
    outcome: tape.next(),
    code: tape.next(),
    args: tape.next(),
    source: tape.next(),
  }),
  (tape) => ({
    step: tape.next(),
    outcome: tape.next(),
    code: tape.next(),
    args: tape.next(),
    source: tape.next(),
    readings: tape.next(),
  }),
  (tape) => ({ than: tape.next(), unread: tape.next() }),
  (tape) => ({ tie: tape.next(), sourceInTwoGroups: tape.next() }),
  (tape) => ({ unread: tape.next() }),
  (tape) => ({ unread: tape.next(), member: tape.next() }),
  (tape) => ({ value: tape.next() }),
];

const blank = { next: () => null };
const keyOf = (names) => JSON.stringify(names);
const usual = new Map(makers.map((make) => [keyOf(Object.keys(make(blank))), make]));

/** A field of its own whatever its name: to assign `__proto__`, and what the page gave all objects, means something else. */
function setField(object, name, value) {
  if (name in object) {
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[name] = value;
  }
}

/** What makes an object with fields of these names, in this order, of the next values of a tape. */
export function makerOf(names) {
  const maker = (tape) => {
    const object = {};
    for (const name of names) setField(object, name, tape.next());
    return object;
  };
  return usual.get(keyOf(names)) ?? maker;
}
