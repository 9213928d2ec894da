// The command as its user runs it: what it prints, and the exit status that a script goes by.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test from "node:test";

const command = resolve(process.env.LIAOTAI_PACKAGE ?? "dist/package", "command/liaotai.js");
const folder = mkdtempSync(join(tmpdir(), "liaotai-"));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const forShopee = ["--platform", "shopee", "--kind", "quick-reply"];
const replies = file("replies.txt", "您好\n\n請加我的微信號 amy_tw\n");

test("a finding is printed with its file, line, column, part and rule, and exits with 1", () => {
  const { status, stdout } = run(["lint", replies, ...forShopee]);
  assert.equal(status, 1);
  assert.match(stdout, /^.*replies\.txt:3:2: error: 加我的微信號 amy_tw: .+ \[external-contact\]\n$/u);
});

test("clean messages print nothing and exit with 0, standard input included", () => {
  assert.deepEqual(run(["lint", "-", ...forShopee], "您好\n"), { status: 0, stdout: "", stderr: "" });
});

test("the other formats say the same", () => {
  const [line, ...rest] = run(["lint", replies, ...forShopee, "--format", "csv"])
    .stdout.trimEnd()
    .split("\r\n");
  assert.equal(line, "file,line,start,end,severity,category,rule,part,what");
  assert.equal(rest.length, 1);
  assert.match(rest[0], /,3,1,14,error,external-contact,external-contact,加我的微信號 amy_tw,/u);

  const [report] = JSON.parse(run(["lint", replies, ...forShopee, "--format", "json"]).stdout).files;
  assert.equal(report.messages, 2);
  assert.equal(report.findings[0].item, "3");

  const [sarif] = JSON.parse(run(["lint", replies, ...forShopee, "--format", "sarif"]).stdout).runs;
  assert.equal(sarif.columnKind, "utf16CodeUnits");
  assert.deepEqual(sarif.results[0].locations[0].physicalLocation.region, {
    startLine: 3,
    startColumn: 2,
    endColumn: 15,
  });
});

test("a cell that a spreadsheet would take for a formula is written harmless", () => {
  const formulas = file("formulas.txt", "=1+1 加微信 amy_tw\n");
  const { stdout } = run(["lint", formulas, ...forShopee, "--format", "csv"]);
  assert.doesNotMatch(stdout, /,[=+@-]/u);
});

test("a scenario prints who gets each chat", () => {
  const scenario = file(
    "scenario.json",
    JSON.stringify({
      shop: {
        id: "shop",
        routing: true,
        mainAccountJoins: false,
        members: [{ id: "anna", chatPermission: true, createdAt: 0 }],
        groups: [{ id: "sale", sources: ["product-page"], members: ["anna"] }],
      },
      events: [
        { at: 0, type: "presence", member: "anna", presence: "online" },
        { at: 1000, type: "message", buyer: "b1", source: "product-page" },
      ],
    }),
  );
  const { status, stdout } = run(["route", scenario]);
  assert.equal(status, 0);
  assert.equal(stdout, "1970-01-01T00:00:01.000Z\tb1\tproduct-page\tanna\tmatching-group\n");
});

test("a log prints until when each customer may be answered, the most urgent first", () => {
  const recordlist = ["late", "early"].map((openid, index) => ({
    openid,
    opercode: 2003,
    text: "在嗎",
    time: 1_773_962_580 - index * 3600,
    worker: "w",
  }));
  const log = file("log.json", JSON.stringify({ recordlist }));
  const { status, stdout } = run(["window", log, "--now", "2026-03-20T08:00:00+08:00"]);
  assert.equal(status, 0);
  assert.equal(stdout, "early\topen\t2026-03-21T22:23:00.000Z\t5\nlate\topen\t2026-03-21T23:23:00.000Z\t5\n");
});

test("what can't be used is said on standard error with the file and the place, and exits with 2", () => {
  const cases = [
    [["lint", join(folder, "missing.txt"), ...forShopee], /missing\.txt: can't be read: ENOENT/],
    [["lint", file("latin.txt", Buffer.from([0x41, 0x0a, 0xff])), ...forShopee], /latin\.txt:2: not UTF-8/],
    [["lint", file("empty.txt", ""), ...forShopee], /empty\.txt: holds no message/],
    [["lint", replies], /--platform is wanted/],
    [["lint", replies, "--platform", "ebay"], /\/platform: bad_value/],
    [["lint", replies, ...forShopee, "--format", "pdf"], /--format takes text, json, sarif, csv/],
    [["lint", replies, "--colour"], /colour/],
    [["route", file("half.json", '{"shop":')], /half\.json: not JSON/],
    [["route", file("no-shop.json", '{"events":[]}')], /no-shop\.json: \/shop: missing_field/],
    [["window", replies], /replies\.txt: not JSON/],
    [["guess"], /no such command: guess/],
  ];
  for (const [args, said] of cases) {
    const { status, stderr } = run(args);
    assert.equal(status, 2, args.join(" "));
    assert.match(stderr, said);
  }
  assert.equal(run([]).status, 2);
  assert.equal(run(["--help"]).status, 0);
});
