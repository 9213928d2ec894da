import { callsWithoutRules, Engine } from "./calls.js";
import { EngineError, engineFailed } from "./engine-error.js";
import { readWasm } from "./read-wasm.js";

export { callsWithoutRules, EngineError };

/** Compiles a file beside this one once, for all engines. A failed load is forgotten, so that a later one may succeed. */
function compiledOnce(address) {
  let compiled;
  return async () => {
    compiled ??= readWasm(address).then((bytes) => WebAssembly.compile(bytes));
    try {
      return await compiled;
    } catch (problem) {
      compiled = undefined;
      throw problem;
    }
  };
}

const compileEngine = compiledOnce(new URL("./engine.wasm", import.meta.url));
const compileRouting = compiledOnce(new URL("./routing.wasm", import.meta.url));

/** The code of every call, with the rules in it. */
async function wholeEngine(wasm) {
  const [compiled, glue] = await Promise.all([
    wasm === undefined ? compileEngine() : compileGiven(wasm),
    import("./engine.js"),
  ]);
  return { compiled, createModule: glue.default, hasRules: true };
}

/** The code of the calls about routing, a part of the whole that needs no rules. */
async function routingEngine(wasm) {
  const [compiled, glue] = await Promise.all([
    wasm === undefined ? compileRouting() : compileGiven(wasm),
    import("./routing.js"),
  ]);
  return { compiled, createModule: glue.default, hasRules: false };
}

async function compileGiven(wasm) {
  return WebAssembly.compile(await readWasm(wasm));
}

/** An engine with the rules of its module, or one that knows nothing but routing. */
function equip(glue, hasRules) {
  const conversation = new glue.Conversation();
  const problem = conversation.load();
  if (problem) throw engineFailed(`the engine's rules can't be read: ${problem}`);
  return new Engine(glue, conversation, hasRules);
}

/** Starts the compiled code. Settles also when it can't be started, which the glue alone would not. */
function start({ compiled, createModule, hasRules }) {
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
      .then((glue) => resolve(equip(glue, hasRules)))
      .catch(reject);
  });
}

export async function loadEngine({ wasm, rules = true } = {}) {
  try {
    return await start(rules ? await wholeEngine(wasm) : await routingEngine(wasm));
  } catch (problem) {
    throw problem instanceof EngineError
      ? problem
      : engineFailed(`the engine can't start: ${problem.message}`);
  }
}
