const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** As text of XML 1.0, which has no room for other control characters, halves of a pair and two more. */
function xml(value) {
  return String(value)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"\n\r\t]/g, (character) => entities[character]);
}

function said({ severity, part, what, rule }) {
  return `${severity}: ${part}: ${what} [${rule}]`;
}

/** Only what fails the command is a failure; a case of which all errors were there before is skipped, the rest is told. */
function testcase(file, item, rows) {
  const errors = rows.filter(({ severity }) => severity === "error");
  const fresh = errors.filter(({ known }) => !known);
  const failures = fresh.map(
    (row) => `      <failure type="${xml(row.rule)}" message="${xml(said(row))}"/>\n`,
  );
  const isSkipped = errors.length > 0 && fresh.length === 0;
  const skipped = isSkipped ? `      <skipped message="${xml(errors.map(said).join("\n"))}"/>\n` : "";
  const mild = rows.filter(({ severity }) => severity !== "error");
  const told = mild.length === 0 ? "" : `      <system-out>${xml(mild.map(said).join("\n"))}</system-out>\n`;
  const inside = failures.join("") + skipped + told;
  const head = `    <testcase classname="${xml(file)}" name="${xml(item)}"`;
  return inside === "" ? `${head}/>\n` : `${head}>\n${inside}    </testcase>\n`;
}

/** Counts cases, as the format does, and not what is wrong in them. */
function suiteHead({ file, count, rows }) {
  const errors = rows.filter(({ severity }) => severity === "error");
  const skipped = new Set(errors.filter(({ known }) => known).map(({ item }) => item));
  const failed = new Set(errors.filter(({ known }) => !known).map(({ item }) => item));
  for (const item of failed) skipped.delete(item);
  return `name="${xml(file)}" tests="${count}" failures="${failed.size}" errors="0" skipped="${skipped.size}"`;
}

/** A report as build servers read it: a suite for each file, a case for each message. */
export async function* junit(files) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="liaotai">\n';
  for (const suite of files) {
    yield `  <testsuite ${suiteHead(suite)}>\n`;
    let next = 0;
    for await (const { id, line, template } of suite.messages()) {
      const rows = [];
      for (; suite.rows[next]?.item === id; next += 1) rows.push(suite.rows[next]);
      yield testcase(suite.file, template ? id : `line ${line}`, rows);
    }
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}
