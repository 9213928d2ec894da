import { type Engine, loadEngine } from "liaotai";
import { asEngineError } from "./client.js";
import { type FromWorker, isOfThisProtocol, protocolVersion, type ToWorker } from "./messages.js";

const loading: Promise<Engine> = loadEngine();

function send(message: FromWorker): void {
  self.postMessage(message);
}

async function load(): Promise<void> {
  try {
    await loading;
    send({ protocol: protocolVersion, kind: "loaded" });
  } catch (problem) {
    send({ protocol: protocolVersion, kind: "failed", reason: asEngineError(problem).message });
  }
}

async function answer(message: Exclude<ToWorker, { kind: "load" }>): Promise<void> {
  const { id, name, request } = message;
  try {
    const engine = await loading;
    const value =
      message.kind === "call"
        ? engine.call(message.name, message.request)
        : engine.answerText(name, request as string);
    send({ protocol: protocolVersion, kind: "answer", id, value });
  } catch (problem) {
    const { code, path, message: text } = asEngineError(problem);
    send({ protocol: protocolVersion, kind: "refusal", id, code, path, message: text });
  }
}

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (!isOfThisProtocol(message)) return;
  void (message.kind === "load" ? load() : answer(message));
});
