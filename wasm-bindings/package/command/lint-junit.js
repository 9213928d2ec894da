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

/** Only what fails the command is a failure; what was there before is skipped, the rest is told. */
function outcome(row) {
  const message = xml(said(row));
  if (row.severity !== "error") return "";
  if (row.known) return `      <skipped message="${message}"/>\n`;
  return `      <failure type="${xml(row.rule)}" message="${message}"/>\n`;
}

function testcase(file, item, rows) {
  const mild = rows.filter(({ severity }) => severity !== "error");
  const told = mild.length === 0 ? "" : `      <system-out>${xml(mild.map(said).join("\n"))}</system-out>\n`;
  const inside = rows.map(outcome).join("") + told;
  const head = `    <testcase classname="${xml(file)}" name="${xml(item)}"`;
  return inside === "" ? `${head}/>\n` : `${head}>\n${inside}    </testcase>\n`;
}

/** A report as build servers read it: a suite for each file, a case for each message. */
export function junit(files) {
  const suites = files.map(({ file, cases }) => {
    const rows = cases.flatMap((each) => each.rows);
    const errors = rows.filter(({ severity }) => severity === "error");
    const skipped = errors.filter(({ known }) => known).length;
    const counts = `tests="${cases.length}" failures="${errors.length - skipped}" errors="0" skipped="${skipped}"`;
    const inside = cases.map((each) => testcase(file, each.name, each.rows)).join("");
    return `  <testsuite name="${xml(file)}" ${counts}>\n${inside}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="liaotai">\n${suites.join("")}</testsuites>\n`;
}
