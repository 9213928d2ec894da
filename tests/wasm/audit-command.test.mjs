// `liaotai audit` as its user runs it: what it prints, and the exit status that a script goes by.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test from "node:test";

const command = resolve(process.env.LIAOTAI_PACKAGE ?? "dist/package", "command/liaotai.js");
const folder = mkdtempSync(join(tmpdir(), "liaotai-audit-"));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function audit(args, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "audit", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const header = "at,direction,buyer,text,ip\n";
const burst = Array.from(
  { length: 5 },
  (_, place) => `2026-03-20T10:0${place}:00+08:00,out,b${place},送您优惠券 SAVE${place},192.0.2.1\n`,
).join("");
const log = file("log.csv", header + burst);
const shopee = ["--channel", "shopee"];

test("a finding is printed with its file, its lines and its code, and exits with 1", () => {
  const { status, stdout } = audit([log, ...shopee]);
  assert.equal(status, 1);
  assert.match(stdout, /log\.csv:2: error: .+ \(lines 2, 3, 4, 5, 6\) \[coupon-burst\]\n$/u);
});

test("a log without findings prints nothing and exits with 0, standard input included", () => {
  const clean = `${header}2026-03-20T10:00:00+08:00,in,a,在吗,\n2026-03-20T10:01:00+08:00,out,a,在的,\n`;
  assert.deepEqual(audit(["-", ...shopee], clean), { status: 0, stdout: "", stderr: "" });
});

test("findings that are no errors exit with 0", () => {
  const late = `${header}2026-03-20T10:00:00+08:00,in,a,在吗,\n2026-03-20T10:04:00+08:00,out,a,在的,\n`;
  const { status, stdout } = audit(["-", ...shopee], late);
  assert.equal(status, 0);
  assert.match(stdout, /^-:2: warning: a: .+ \(lines 2, 3\) \[late-first-response\]\n$/u);
});

test("the other formats say the same", () => {
  const [names, row] = audit([log, ...shopee, "--format", "csv"])
    .stdout.trimEnd()
    .split("\r\n");
  assert.equal(names, "file,line,severity,code,buyer,what,lines");
  assert.match(row, /,2,error,coupon-burst,,.+,2 3 4 5 6$/u);

  const [report] = JSON.parse(audit([log, ...shopee, "--format", "json"]).stdout).files;
  assert.equal(report.rows, 5);
  assert.equal(report.figures.sent, 5);
  assert.deepEqual(report.findings[0].lines, [2, 3, 4, 5, 6]);

  const [sarif] = JSON.parse(audit([log, ...shopee, "--format", "sarif"]).stdout).runs;
  assert.equal(sarif.results[0].locations[4].physicalLocation.region.startLine, 6);

  const annotated = audit([log, ...shopee, "--format", "github"]).stdout;
  assert.match(
    annotated,
    /^::error file=.*log\.csv,line=2,title=coupon-burst::.+\(lines 2, 3, 4, 5, 6\)\n$/u,
  );
});

test("cells may hold separators, quotes and line breaks; separators and line ends are those of spreadsheets", () => {
  const quoted = `at;direction;buyer;text\r\n2026-03-20 10:00;in;a;"有货吗; ""在""\n吗"\r\n2026-03-20 10:04;out;a;在的\r\n`;
  const { stdout } = audit(["-", ...shopee, "--utc-offset", "+08:00"], quoted);
  assert.match(stdout, /^-:2: warning: a: .+ \(lines 2, 4\) \[late-first-response\]\n$/u);
});

test("a log is audited whatever the order of its rows, a pipe's too when that is said", () => {
  const row = (minute) => {
    const at = new Date(Date.UTC(2026, 2, 20) + minute * 60_000).toISOString();
    return `${at},${minute % 2 ? "out" : "in"},b${minute % 50},${minute % 2 ? "您好，在的" : "在吗"},\n`;
  };
  const rows = Array.from({ length: 140_000 }, (_, minute) => row(minute));
  const inOrder = audit([file("order.csv", header + rows.join("")), ...shopee]).stdout;
  assert.match(inOrder, /late-first-response/u);
  const toLines = (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(/^.*?:\d+: /u, "").replace(/ \(lines .*\)/u, ""));
  // The first rows stand in order, and the very last one belongs in front.
  const late = header + [...rows.slice(1), rows[0]].join("");
  assert.deepEqual(toLines(audit([file("late.csv", late), ...shopee]).stdout), toLines(inOrder));
  const refused = audit(["-", ...shopee], late);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /-:140001: bad_value: .*order: any/u);
  const piped = audit(["-", ...shopee, "--order", "any"], late);
  assert.deepEqual(toLines(piped.stdout), toLines(inOrder));
  assert.equal(audit([log, ...shopee, "--order", "up"]).status, 2);
});

test("rows that repeat another one count, and it is said how many there are", () => {
  const rows = Array.from({ length: 3 }, () => "2026-03-20T10:00:00Z,out,a,您好，已发货,\n").join("");
  const { stdout, stderr } = audit(["-", ...shopee], header + rows);
  assert.match(stdout, /repeated-to-buyer/u);
  assert.match(stderr, /^liaotai: -: 2 rows repeat another one/u);
});

test("what can't be used is said with its row and its reason, and exits with 2", () => {
  const broken = {
    "2026-03-20T10:00:00,in,a,x,\n": /log\.csv:2: at: 2026-03-20T10:00:00: /u,
    "yesterday,in,a,x,\n": /log\.csv:2: at: yesterday: /u,
    "2026-03-20T10:00:00Z,up,a,x,\n": /log\.csv:2: direction: up: /u,
    "2026-03-20T10:00:00Z,in,,x,\n": /log\.csv:2: buyer: empty/u,
    "2026-03-20T10:00:00Z,in,a,x,192.0.2.1,y\n": /log\.csv:2: 6 cells under 5 columns/u,
    '2026-03-20T10:00:00Z,in,a,"x\n': /log\.csv:2: a quote is opened and not closed/u,
  };
  for (const [row, reason] of Object.entries(broken)) {
    const { status, stderr } = audit([file("log.csv", header + row), ...shopee]);
    assert.equal(status, 2, row);
    assert.match(stderr, reason);
  }
  file("log.csv", header + burst);
  assert.match(
    audit(["-", ...shopee], "at,direction,buyer,text,text\n").stderr,
    /-:1: the column text stands/u,
  );
  assert.match(audit(["-", ...shopee], "at,buyer,text\n").stderr, /-:1: there is no column direction/u);
  assert.equal(audit([join(folder, "none.csv"), ...shopee]).status, 2);
  assert.equal(audit([log]).status, 2);
  assert.equal(audit([log, "--channel", "pigeon"]).status, 2);
  assert.equal(audit([log, ...shopee, "--utc-offset", "8"]).status, 2);
});
