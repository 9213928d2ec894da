import { callsWithoutRules, Engine } from "./calls.js";
import createModule from "./engine.js";
import { EngineError, engineFailed } from "./engine-error.js";
import { readWasm } from "./read-wasm.js";

export { callsWithoutRules, EngineError };

/** The compiled code of the file beside this one, which all engines share. */
let ownModule;

/** Compiles what lies beside this file, once. A failed load is forgotten, so that a later one may succeed. */
async function compileOwn() {
  ownModule ??= readWasm(new URL("./engine.wasm", import.meta.url)).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  try {
    return await ownModule;
  } catch (problem) {
    ownModule = undefined;
    throw problem;
  }
}

/** The rules which the package brings. They come by themselves: a page about routing needs none of them. */
async function readRules() {
  return (await import("./rule-data.js")).default;
}

/** An engine that knows `rules`, or nothing but routing when there are none. */
function equip(conversation, rules) {
  const problem = conversation.load(rules ?? "");
  if (problem) throw engineFailed(`the engine's rules can't be read: ${problem}`);
  return new Engine(conversation, rules !== null);
}

/** Starts the compiled code. Settles also when it can't be started, which the glue alone would not. */
function start(compiled, rules) {
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, ready) {
        WebAssembly.instantiate(compiled, imports)
          .then((instance) => ready(instance, compiled))
          .catch(reject);
        return {};
      },
      onAbort: (reason) => reject(engineFailed(`the engine stopped while it started: ${reason}`)),
    })
      .then((glue) => resolve(equip(new glue.Conversation(), rules)))
      .catch(reject);
  });
}

export async function loadEngine({ wasm, rules = true } = {}) {
  try {
    const [compiled, known] = await Promise.all([
      wasm === undefined ? compileOwn() : readWasm(wasm).then((bytes) => WebAssembly.compile(bytes)),
      rules ? readRules() : null,
    ]);
    return await start(compiled, known);
  } catch (problem) {
    throw problem instanceof EngineError
      ? problem
      : engineFailed(`the engine can't start: ${problem.message}`);
  }
}
