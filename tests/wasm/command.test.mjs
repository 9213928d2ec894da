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
  assert.equal(line, "file,line,start,end,severity,category,rule,part,what,field,known");
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

test("JUnit has a case for each message, and a failure for each error", () => {
  const hostile = file("hostile.txt", '加我的微信 amy_tw <b>"&\u0001\n您好\n');
  const { status, stdout } = run(["lint", hostile, ...forShopee, "--format", "junit"]);
  assert.equal(status, 1);
  assert.match(stdout, /<testsuite name="[^"]*hostile\.txt" tests="2" failures="1" errors="0" skipped="0">/u);
  assert.match(stdout, /<testcase classname="[^"]*" name="line 1">\n +<failure type="external-contact"/u);
  assert.match(stdout, /<testcase classname="[^"]*" name="line 2"\/>/u);
  assert.doesNotMatch(stdout, /[\u0000-\u0008]/u);
});

test("SARIF has what 2.1.0 asks of it", () => {
  const log = JSON.parse(run(["lint", replies, ...forShopee, "--format", "sarif"]).stdout);
  assert.equal(log.version, "2.1.0");
  const [{ tool, results }] = log.runs;
  const ids = tool.driver.rules.map(({ id }) => id);
  for (const { ruleId, level, message, locations } of results) {
    assert.ok(ids.includes(ruleId));
    assert.ok(["error", "warning", "note"].includes(level));
    assert.equal(typeof message.text, "string");
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.match(artifactLocation.uri, /^[\w%./-]+$/u);
    assert.ok(region.startLine > 0 && region.startColumn > 0 && region.endColumn >= region.startColumn);
  }
});

test("what stands in a baseline is marked, not hidden, and fails nothing", () => {
  for (const format of ["json", "sarif"]) {
    const before = file(`before.${format}`, run(["lint", replies, ...forShopee, "--format", format]).stdout);
    const { status, stdout } = run(["lint", replies, ...forShopee, "--baseline", before]);
    assert.equal(status, 0);
    assert.match(stdout, /\[external-contact\] \(known\)\n$/u);
    const log = JSON.parse(
      run(["lint", replies, ...forShopee, "--baseline", before, "--format", "sarif"]).stdout,
    );
    assert.equal(log.runs[0].results[0].baselineState, "unchanged");
    const more = file(`more-${format}.txt`, "請加我的微信號 amy_tw\n打給我 0912345678\n");
    assert.equal(run(["lint", more, ...forShopee, "--baseline", before]).status, 1);
  }
});

test("a configuration says what the arguments do not", () => {
  const config = file(
    "config.json",
    JSON.stringify({
      platform: "shopee",
      kind: "quick-reply",
      settings: { disabledRules: ["external-contact"] },
    }),
  );
  assert.deepEqual(run(["lint", replies, "--config", config]), { status: 0, stdout: "", stderr: "" });
  const plain = file("plain.json", JSON.stringify({ platform: "shopee", format: "json" }));
  assert.equal(run(["lint", replies, "--config", plain, "--format", "text"]).status, 1);
  assert.equal(JSON.parse(run(["lint", replies, "--config", plain]).stdout).files.length, 1);
});

test("the templates that the Cloud API answers are linted field by field", () => {
  const answer = {
    data: [
      {
        name: "Bad Name",
        language: "en_US",
        category: "UTILITY",
        components: [{ type: "BODY", text: "Hello" }],
      },
    ],
    paging: { next: "https://graph.facebook.com/v23.0/1/message_templates?after=b" },
  };
  const templates = file("templates.json", JSON.stringify(answer));
  const forTemplates = ["--platform", "whatsapp", "--kind", "template"];
  const { status, stdout, stderr } = run(["lint", templates, ...forTemplates]);
  assert.equal(status, 1);
  assert.match(stdout, /templates\.json:1:Bad Name en_US\/name: error: Bad Name: .+ \[template-name\]\n$/u);
  assert.match(stderr, /\/paging\/next: template_page_missing_after/u);
  const log = JSON.parse(run(["lint", templates, ...forTemplates, "--format", "sarif"]).stdout);
  const [location] = log.runs[0].results[0].locations;
  assert.equal(location.logicalLocations[0].fullyQualifiedName, "Bad Name en_US/name");
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
    [["lint", replies, ...forShopee, "--format", "pdf"], /--format takes text, json, sarif, csv, junit/],
    [
      ["lint", replies, ...forShopee, "--baseline", file("no-baseline.json", "{}")],
      /no-baseline\.json: no baseline/,
    ],
    [
      ["lint", replies, "--config", file("odd.json", '{"colour":"red"}')],
      /odd\.json: \/colour: not a setting/,
    ],
    [["lint", replies, "--config", file("list.json", "[]")], /list\.json: an object is wanted/],
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
