// Runs clang-tidy on the engine's sources: tidy.mjs NATIVE_BUILD_FOLDER STAMP_FOLDER
// A source is looked at again only when it, a header of ours that it includes, its flags or the rules changed.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve, sep } from "node:path";

const [buildFolder, stampFolder] = process.argv.slice(2).map((path) => resolve(path));
const root = resolve(import.meta.dirname, "../..");
// Most of the engine and its tests is compiled several sources at a time, through files that the build writes.
const checkedFolders = [
  ...["engine", "tests"].map((folder) => join(root, folder) + sep),
  ...["engine", "tests/engine"].map((folder) => join(buildFolder, folder, "CMakeFiles") + sep),
];

const contents = new Map();

/** The SHA-256 of a file, read once. */
function contentOf(path) {
  if (!contents.has(path)) {
    contents.set(path, createHash("sha256").update(readFileSync(path)).digest("hex"));
  }
  return contents.get(path);
}

/** What each object was made from, as ninja remembers it from the compiler. */
function readDependencies() {
  const dependencies = new Map();
  let object;
  for (const line of execFileSync("ninja", ["-C", buildFolder, "-t", "deps"], { maxBuffer: 1 << 28 })
    .toString()
    .split("\n")) {
    if (line.startsWith("    ")) dependencies.get(object).push(resolve(buildFolder, line.trim()));
    else if (line.includes(": #deps")) {
      object = line.slice(0, line.indexOf(": #deps"));
      dependencies.set(object, []);
    }
  }
  return dependencies;
}

const version = execFileSync("clang-tidy", ["--version"]).toString();
const rules = contentOf(join(root, ".clang-tidy"));
const dependencies = readDependencies();

/** Changes when anything changes that a finding could come from. */
function fingerprint(command) {
  const object = relative(buildFolder, resolve(command.directory, command.output));
  const ours = (dependencies.get(object) ?? [])
    .filter((path) => path.startsWith(root + sep) && existsSync(path))
    .sort();
  const hash = createHash("sha256").update(version).update(rules).update(command.command);
  for (const path of new Set([command.file, ...ours])) hash.update(path).update(contentOf(path));
  return hash.digest("hex");
}

function stampOf(file) {
  return join(stampFolder, relative(root, file).replaceAll(sep, "+"));
}

function isClean(command) {
  const stamp = stampOf(command.file);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(command);
}

function tidy(command) {
  return new Promise((done) => {
    execFile(
      "clang-tidy",
      ["-p", buildFolder, "--quiet", command.file],
      { maxBuffer: 1 << 26 },
      (problem, out, said) => {
        if (!problem) {
          writeFileSync(stampOf(command.file), fingerprint(command));
          done(true);
          return;
        }
        // Beside the findings clang-tidy says only how many warnings it kept to itself.
        console.log(out.trim() || said.trim() || `${command.file}: ${problem.message}`);
        done(false);
      },
    );
  });
}

mkdirSync(stampFolder, { recursive: true });
const commands = JSON.parse(readFileSync(join(buildFolder, "compile_commands.json"), "utf8"))
  .map((command) => ({ ...command, output: command.output ?? /-o (\S+)/.exec(command.command)[1] }))
  .filter((command) => checkedFolders.some((folder) => command.file.startsWith(folder)));
const waiting = commands.filter((command) => !isClean(command));
console.log(`${commands.length} sources, ${waiting.length} to look at`);

let unclean = 0;
async function work() {
  for (let command = waiting.shift(); command; command = waiting.shift()) {
    if (!(await tidy(command))) unclean += 1;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
if (commands.length === 0) console.log("No sources found");
process.exitCode = unclean > 0 || commands.length === 0 ? 1 : 0;
