import { Engine } from "./calls.js";
import createModule from "./engine.js";
import { EngineError, engineFailed } from "./engine-error.js";
import { readWasm } from "./read-wasm.js";
import rules from "./rule-data.js";

export { EngineError };

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

/** An engine that knows the rules which the package brings. */
function equip(conversation) {
  const problem = conversation.load(rules);
  if (problem) throw engineFailed(`the engine's rules can't be read: ${problem}`);
  return new Engine(conversation);
}

/** Starts the compiled code. Settles also when it can't be started, which the glue alone would not. */
function start(compiled) {
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
      .then((glue) => resolve(equip(new glue.Conversation())))
      .catch(reject);
  });
}

export async function loadEngine({ wasm } = {}) {
  try {
    return await start(
      wasm === undefined ? await compileOwn() : await WebAssembly.compile(await readWasm(wasm)),
    );
  } catch (problem) {
    throw problem instanceof EngineError
      ? problem
      : engineFailed(`the engine can't start: ${problem.message}`);
  }
}
