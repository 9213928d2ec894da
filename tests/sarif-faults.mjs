/**
 * What a SARIF log breaks of the rules of version 2.1.0 (OASIS), as sentences with their places; empty for a good one. Only
 * properties that this project writes are known: another one is a fault, as the schema allows none of its own.
 */
export function sarifFaults(log) {
  const faults = [];
  const say = (place, what) => faults.push(`${place}: ${what}`);

  /** An object with no properties but these; those without a `?` are needed (the schema's `required`). */
  const shape = (value, place, properties) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return say(place, "no object");
    for (const name of Object.keys(value)) {
      if (!(name in properties) && !(`${name}?` in properties)) say(`${place}/${name}`, "not known");
    }
    for (const [name, check] of Object.entries(properties)) {
      const key = name.replace("?", "");
      if (value[key] !== undefined) check(value[key], `${place}/${key}`);
      else if (!name.endsWith("?")) say(place, `lacks ${key}`);
    }
  };
  const list = (check) => (value, place) => {
    if (!Array.isArray(value)) return say(place, "no list");
    value.forEach((each, index) => check(each, `${place}/${index}`));
  };
  const text = (value, place) => {
    if (typeof value !== "string" || value === "") say(place, "no text");
  };
  const one =
    (...words) =>
    (value, place) => {
      if (!words.includes(value)) say(place, `none of ${words}`);
    };
  const whole = (least) => (value, place) => {
    if (!Number.isInteger(value) || value < least) say(place, `no whole number from ${least}`);
  };
  const message = (value, place) => shape(value, place, { text });
  // RFC 3986, 4.1: a reference; what stands behind # or ? would not be part of the file's name.
  const uri = (value, place) => {
    if (!/^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+$/u.test(value)) say(place, "no reference");
  };
  // 3.30: lines and columns are counted from 1, and a region does not end before it begins.
  const region = (value, place) => {
    shape(value, place, { startLine: whole(1), "startColumn?": whole(1), "endColumn?": whole(1) });
    if (value.endColumn < value.startColumn) say(place, "ends before it begins");
  };
  const location = (value, place) =>
    shape(value, place, {
      physicalLocation: (physical, at) =>
        shape(physical, at, {
          artifactLocation: (artifact, inside) => shape(artifact, inside, { uri }),
          "region?": region,
        }),
      "logicalLocations?": list((logical, at) => shape(logical, at, { fullyQualifiedName: text })),
    });
  const rule = (value, place) =>
    shape(value, place, { id: text, "shortDescription?": message, "fullDescription?": message });
  const fingerprints = (value, place) =>
    Object.entries(value).forEach(([key, each]) => text(each, `${place}/${key}`));
  const result = (value, place) =>
    shape(value, place, {
      ruleId: text,
      ruleIndex: whole(0),
      level: one("none", "note", "warning", "error"),
      message,
      locations: list(location),
      "partialFingerprints?": fingerprints,
      "baselineState?": one("new", "unchanged", "updated", "absent"),
    });
  const run = (value, place) => {
    shape(value, place, {
      tool: (tool, at) =>
        shape(tool, at, {
          driver: (driver, inside) => shape(driver, inside, { name: text, version: text, rules: list(rule) }),
        }),
      columnKind: one("utf16CodeUnits", "unicodeCodePoints"),
      results: list(result),
    });
    const ids = value.tool.driver.rules.map(({ id }) => id);
    // 3.19.23: no two descriptors of one id; 3.27.6 and 3.52.4: the index is that of the result's rule.
    if (new Set(ids).size < ids.length) say(place, "a rule twice");
    value.results.forEach(({ ruleId, ruleIndex }, index) => {
      if (ids[ruleIndex] !== ruleId) say(`${place}/results/${index}`, "another rule's index");
    });
  };
  shape(log, "", { version: one("2.1.0"), $schema: uri, runs: list(run) });
  return faults;
}
