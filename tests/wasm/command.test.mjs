// The command as its user runs it: what it prints, and the exit status that a script goes by.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test from "node:test";
import { sarifFaults } from "../sarif-faults.mjs";

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
const threeLines = "您好\n\n請加我的微信號 amy_tw\n";
const replies = file("replies.txt", threeLines);

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

test("a pull request is annotated: what is found stands at its line, and no text ends its command", () => {
  const odd = file("a,b.txt", "100%：加我的微信號 amy_tw\n");
  const { status, stdout } = run(["lint", odd, ...forShopee, "--format", "github"]);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^::error file=[^,]*a%2Cb\.txt,line=1,col=6,endColumn=18,title=external-contact::加我的微信號 amy_tw: .+\n$/u,
  );
});

test("the commands of the example for GitHub Actions work as they stand there", () => {
  const texts = join(folder, "texts");
  mkdirSync(texts, { recursive: true });
  writeFileSync(join(texts, "quick-replies.txt"), threeLines);
  const example = readFileSync("docs/github-actions.md", "utf8");
  const lines = [...example.matchAll(/npx (?:--yes )?liaotai (lint texts.*)/gu)].map((match) => match[1]);
  assert.equal(lines.length, 4);
  const shell = (line) =>
    spawnSync("sh", ["-c", `"${process.execPath}" "${command}" ${line}`], { cwd: folder, encoding: "utf8" });
  const [annotated, sarif, before, known] = lines.map(shell);
  assert.equal(annotated.status, 1);
  assert.match(annotated.stdout, /^::error file=texts\/quick-replies\.txt,line=3,/u);
  assert.equal(sarif.status, 1);
  assert.equal(JSON.parse(readFileSync(join(folder, "texts.sarif"), "utf8")).runs[0].results.length, 1);
  assert.equal(before.status, 1);
  assert.deepEqual([known.status, known.stderr], [0, ""]);
});

test("a large file is never in memory as a whole, and has the findings of a small one, in every format", () => {
  const clean = "您好，今天發貨，請耐心等待\n".repeat(1000);
  const large = file("large.txt", `${threeLines}${clean.repeat(400)}${threeLines}`);
  const lines = 400_000 + 6;
  const { status, stdout } = run(["lint", large, ...forShopee]);
  assert.equal(status, 1);
  const found = stdout
    .trimEnd()
    .split("\n")
    .filter((line) => line.includes("[external-contact]"));
  assert.deepEqual(
    found.map((line) => /large\.txt:(\d+:\d+: error: 加我的微信號 amy_tw): /u.exec(line)?.[1]),
    ["3:2: error: 加我的微信號 amy_tw", `${lines}:2: error: 加我的微信號 amy_tw`],
  );
  assert.match(stdout, /large\.txt:52:1: warning: .+\[shopee-too-many-quick-replies\]\n/u);
  const [report] = JSON.parse(run(["lint", large, ...forShopee, "--format", "json"]).stdout).files;
  assert.equal(report.messages, lines - 2);
  assert.equal(report.findings.length, 3);
});

test("the cells of a column are messages, with the line that their row begins on", () => {
  const table =
    '\uFEFFtitle;Text\r\nhello;"您好\n請加我的微信號 amy_tw"\r\nbye;再見\r\n;打給我 0912345678\r\n';
  const replies = file("replies.csv", table);
  const { stdout } = run(["lint", replies, ...forShopee, "--column", "text"]);
  assert.match(
    stdout,
    /replies\.csv:2:5: error: 加我的微信號 amy_tw: .+\n.*replies\.csv:5:5: error: 0912345678: /u,
  );
  const broken = file("broken.csv", "title,text\nhello\n");
  assert.match(run(["lint", broken, ...forShopee, "--column", "text"]).stderr, /broken\.csv:2: 1 cells/u);
  assert.match(
    run(["lint", replies, ...forShopee, "--column", "reply"]).stderr,
    /replies\.csv:1: there is no column reply; there are title, Text/u,
  );
});

test("files in other encodings are read when they are named, and UTF-16 by its mark", () => {
  const gbk = Buffer.from("c7ebbcd3ced2b5c4cea2d0c5ba8520616d795f74770a", "hex");
  const path = file("gbk.txt", gbk);
  assert.match(run(["lint", path, ...forShopee]).stderr, /gbk\.txt:1: not UTF-8; .+--encoding gbk/u);
  assert.match(
    run(["lint", path, ...forShopee, "--encoding", "gbk"]).stdout,
    /gbk\.txt:1:2: error: 加我的微信/u,
  );
  const utf16 = file("utf16.txt", Buffer.from("\uFEFF您好\r\n請加我的微信號 amy_tw\r\n", "utf16le"));
  assert.match(run(["lint", utf16, ...forShopee]).stdout, /utf16\.txt:2:2: error: 加我的微信號 amy_tw/u);
  assert.match(run(["lint", path, ...forShopee, "--encoding", "klingon"]).stderr, /--encoding takes/u);
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

test("SARIF has what 2.1.0 asks of it, whatever the file is called and whoever made the rule", () => {
  const odd = file("a b#c?d%.txt", "請加我的微信號 amy_tw\n芒果乾\n");
  const config = file("own.json", JSON.stringify({ settings: { deny: [{ phrase: "芒果" }] } }));
  const log = JSON.parse(run(["lint", odd, ...forShopee, "--config", config, "--format", "sarif"]).stdout);
  assert.deepEqual(sarifFaults(log), []);
  const [{ tool, results }] = log.runs;
  assert.deepEqual(
    tool.driver.rules.map(({ id }) => id),
    ["external-contact", "own-phrase"],
  );
  assert.match(results[0].locations[0].physicalLocation.artifactLocation.uri, /a%20b%23c%3Fd%25\.txt$/u);
  assert.match(results[1].message.text, /^芒果: A phrase of your own list/u);
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
    assert.deepEqual(sarifFaults(log), []);
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

test("a configuration names packs that lie beside it; what it sets aside in vain and what nobody knows is said", () => {
  const rule = {
    id: "my-word",
    category: "sensitive-topic",
    kind: "phrase",
    severity: "warning",
    platforms: ["shopee"],
  };
  file("pack.json", JSON.stringify({ id: "mine", version: "1", rules: [rule] }));
  const packs = file("packs.json", JSON.stringify({ platform: "shopee", packs: ["pack.json"] }));
  const { status, stderr } = run(["lint", replies, "--config", packs]);
  assert.equal(status, 2);
  assert.match(stderr, /replies\.txt \(.+packs\.json\): \/settings\/packs\/0\S*: \w+: /u);
  const vain = file(
    "vain.json",
    JSON.stringify({ platform: "shopee", settings: { dismissed: ["0123456789abcdef"], colour: "red" } }),
  );
  const said = run(["lint", replies, replies, "--config", vain]).stderr;
  assert.match(said, /vain\.json: \/settings\/dismissed: 0123456789abcdef: matches nothing\n/u);
  assert.equal(said.match(/vain\.json: \/settings\/colour: unknown_field/gu).length, 1);
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
  assert.deepEqual(sarifFaults(log), []);
});

test("a cell that a spreadsheet would take for a formula is written harmless", () => {
  const formulas = file("formulas.txt", "=1+1 加微信 amy_tw\n");
  const { stdout } = run(["lint", formulas, ...forShopee, "--format", "csv"]);
  assert.doesNotMatch(stdout, /,[=+@-]/u);
});

test("in a table standard input is called as it was given, for a hyphen alone is no formula", () => {
  const { stdout } = run(["lint", "-", ...forShopee, "--format", "csv"], "加微信 amy_tw\n");
  assert.match(stdout, /\r\n-,1,/u);
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

test("a request about one customer or many is answered as an export is", () => {
  const events = [{ at: "2026-03-20T09:00:00+08:00", type: "user-message" }];
  const question = { channel: "wechat-kf", now: "2026-03-21T09:00:00+08:00" };
  const one = run(["window", file("one.json", JSON.stringify({ ...question, events }))]);
  assert.equal(one.stdout, "-\topen\t2026-03-22T01:00:00.000Z\t5\n");
  const many = run(["window", "-"], JSON.stringify({ ...question, customers: [{ id: "a", events }] }));
  assert.equal(many.stdout, "a\topen\t2026-03-22T01:00:00.000Z\t5\n");
});

test("what can't be used is said on standard error with the file and the place, and exits with 2", () => {
  const cases = [
    [
      ["lint", join(folder, "missing.txt"), ...forShopee],
      /missing\.txt: can't be read: there is no such file/,
    ],
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
});

test("help is there for the command and for each of its parts, and the version", () => {
  assert.match(run(["--help"]).stdout, /liaotai audit LOG\.csv/u);
  for (const name of ["lint", "route", "window", "audit"]) {
    const { status, stdout } = run([name, "--help"]);
    assert.equal(status, 0);
    assert.ok(stdout.startsWith(`liaotai ${name} `) && stdout.includes("--format"), name);
    assert.equal(run(["help", name]).stdout, stdout);
  }
  assert.match(run(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/u);
});
