import { EngineError, engineFailed } from "./engine-error.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The request as JSON text. What JSON can't hold is an error of the request and not of the engine. */
function requestText(request) {
  try {
    return JSON.stringify(request) ?? "null";
  } catch (problem) {
    throw new EngineError("bad_type", "", `the request can't be written as JSON: ${problem.message}`);
  }
}

export class Engine {
  #conversation;
  #failure;

  constructor(conversation) {
    this.#conversation = conversation;
  }

  answerText(name, request) {
    if (this.#failure) throw this.#failure;
    const bytes = encoder.encode(request);
    try {
      const room = this.#conversation.requestRoom(bytes.length);
      if (!room) throw new EngineError("too_large", "", `no memory for a request of ${bytes.length} bytes`);
      room.set(bytes);
      return decoder.decode(this.#conversation.call(name));
    } catch (problem) {
      if (problem instanceof EngineError) throw problem;
      // A trap leaves the memory in an unknown state: no later answer could be trusted.
      this.#failure = engineFailed(`the engine stopped: ${problem.message ?? problem}`);
      throw this.#failure;
    }
  }

  call(name, request) {
    const { value, error } = JSON.parse(this.answerText(name, requestText(request)));
    if (error) throw new EngineError(error.code, error.path, error.message);
    return value;
  }

  checkShop(request) {
    return this.call("checkShop", request);
  }

  info() {
    return this.call("info", {});
  }

  lint(request) {
    return this.call("lint", request);
  }

  previewRouting(scenario) {
    return this.call("previewRouting", scenario);
  }

  readReplyLog(request) {
    return this.call("readReplyLog", request);
  }

  replyWindow(request) {
    return this.call("replyWindow", request);
  }

  rules(request = {}) {
    return this.call("rules", request);
  }

  whoGets(request) {
    return this.call("whoGets", request);
  }
}
