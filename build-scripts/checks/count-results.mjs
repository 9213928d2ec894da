// Prints how many tests passed and failed: count-results.mjs EXIT_STATUS JUNIT_FILE, or `-` for a check without one.
// A command that failed, left no report or ran no test counts as failed, and so does a test that was skipped.
import { readFileSync } from "node:fs";

const [statusText, file] = process.argv.slice(2);
const succeeded = statusText === "0";

function readReport() {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function countTests(report) {
  const withoutTexts = report.replace(/<!\[CDATA\[[^]*?\]\]>/g, "").replace(/<!--[^]*?-->/g, "");
  const tests = withoutTexts.match(/<testcase\b(?:[^>"]|"[^"]*")*?(?:\/>|>[^]*?<\/testcase>)/g) ?? [];
  const failed = tests.filter((test) => /<(?:failure|error|skipped)\b/.test(test)).length;
  return { passed: tests.length - failed, failed };
}

function counts() {
  if (file === "-") return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = countTests(readReport());
  const unexplained = passed + failed === 0 || (!succeeded && failed === 0);
  return { passed, failed: failed + (unexplained ? 1 : 0) };
}

const { passed, failed } = counts();
console.log(`${passed} ${failed}`);
