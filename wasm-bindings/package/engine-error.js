/** A request that can't be answered, or an engine that can't be had: `code` is a stable word, `path` a JSON pointer. */
export class EngineError extends Error {
  constructor(code, path, message) {
    super(message);
    this.name = "EngineError";
    this.code = code;
    this.path = path;
  }
}

/** The engine itself is missing or broken, whatever was asked. */
export function engineFailed(message) {
  return new EngineError("engine_failed", "", message);
}
