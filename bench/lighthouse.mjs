// How the built site does on a phone: node bench/lighthouse.mjs [RUNS] [PAGE], after ./build-scripts/build.
import { spawn } from "node:child_process";
import { getuid } from "node:process";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { median } from "./median.mjs";

const [runs = "5", page = ""] = process.argv.slice(2);
/** The least that each score may be, out of 100. */
const wanted = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const timings = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

/** The server, once it says where it is. */
function serve() {
  const server = spawn("node", ["build-scripts/serve.mjs", "dist/site", "--port", "18200", "--compressed"]);
  const address = new Promise((resolve) =>
    server.stdout.on("data", (said) => resolve(/http:\S+/.exec(said.toString())[0])),
  );
  return { server, address };
}

const { server, address } = serve();
const chromium = await launch({
  chromePath: process.env.LIAOTAI_CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--disable-gpu", ...(getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
const reports = [];
try {
  for (let run = 0; run < Number(runs); run += 1) {
    const result = await lighthouse((await address) + page, { port: chromium.port, logLevel: "error" });
    reports.push(result.lhr);
  }
} finally {
  await chromium.kill();
  server.kill();
}

let isGood = true;
for (const [category, least] of Object.entries(wanted)) {
  const scores = reports.map(({ categories }) => Math.round(categories[category].score * 100));
  const score = median(scores);
  isGood &&= score >= least;
  console.log(
    `${category.padEnd(16)} ${String(score).padStart(3)}  (${scores.join(", ")}; at least ${least})`,
  );
}
for (const timing of timings) {
  const values = reports.map(({ audits }) => audits[timing].numericValue);
  console.log(`${timing.padEnd(26)} ${median(values).toFixed(timing.endsWith("shift") ? 3 : 0)}`);
}
const failures = new Set(
  reports.flatMap(({ categories, audits }) =>
    Object.entries(categories).flatMap(([name, { auditRefs }]) =>
      name === "performance"
        ? []
        : auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score === 0).map(({ id }) => id),
    ),
  ),
);
for (const id of failures) console.log(`failed: ${id}`);
process.exitCode = isGood ? 0 : 1;
