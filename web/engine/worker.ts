import {
  type AuditSendsManyReport,
  callsWithoutRules,
  type Engine,
  type LintManyReport,
  loadEngine,
  type SendColumns,
  type TrafficReport,
} from "liaotai";
import { asEngineError } from "./client.js";
import { type FromWorker, isOfThisProtocol, protocolVersion, type ToWorker } from "./messages.js";
import { SliceStream } from "./slice-stream.js";

/** What is asked first is about routing, which needs no rules. */
const loading: Promise<Engine> = loadEngine({ rules: false });

/** The engine that knows the rules too, once a call needs one. A load that failed is tried again. */
let knowing: Promise<Engine> | null = null;

function engineFor(name: string): Promise<Engine> {
  if (callsWithoutRules.has(name)) return loading;
  knowing ??= loadEngine().catch((problem: unknown) => {
    knowing = null;
    throw problem;
  });
  return knowing;
}

function send(message: FromWorker): void {
  self.postMessage(message);
}

async function load(): Promise<void> {
  try {
    const { version } = await loading;
    send({ protocol: protocolVersion, kind: "loaded", version });
  } catch (problem) {
    send({ protocol: protocolVersion, kind: "failed", reason: asEngineError(problem).message });
  }
}

/** The long runs under way, by the id of the message that began them. */
const running = new Map<number, AbortController>();

type Question = Exclude<ToWorker, { kind: "load" | "cancel" | "texts" | "rows" }>;

function simulate(
  engine: Engine,
  { id, request }: Extract<Question, { kind: "simulate" }>,
): Promise<TrafficReport> {
  return engine.simulateTrafficAsync(request, {
    signal: signalOf(id),
    onProgress: (progress) => send({ protocol: protocolVersion, kind: "progress", id, progress }),
  });
}

/** Texts that are on their way, by the id of the message that announced them. */
const streams = new Map<number, SliceStream<string>>();
/** Logs on their way, by the id of the message that began their audit. */
const logs = new Map<number, SliceStream<SendColumns>>();

function lintMany(
  engine: Engine,
  { id, source }: Extract<Question, { kind: "lint-many" }>,
): Promise<LintManyReport> {
  const texts = streams.get(id);
  const whole = texts ? { ...source, texts, utf8: undefined } : source;
  return engine.lintMany(whole, {
    signal: signalOf(id),
    onProgress: (progress) => send({ protocol: protocolVersion, kind: "progress", id, progress }),
    onFound: (found) => send({ protocol: protocolVersion, kind: "found", id, found }),
  });
}

function auditMany(
  engine: Engine,
  { id, question }: Extract<Question, { kind: "audit-many" }>,
): Promise<AuditSendsManyReport> {
  const sends = logs.get(id) ?? [];
  return engine.auditSendsMany(
    { ...question, sends },
    {
      signal: signalOf(id),
      onProgress: (progress) => send({ protocol: protocolVersion, kind: "progress", id, progress }),
    },
  );
}

function signalOf(id: number): AbortSignal {
  return running.get(id)?.signal ?? AbortSignal.abort();
}

function nameOf(message: Question): string {
  if (message.kind === "simulate") return "simulateTraffic";
  if (message.kind === "audit-many") return "auditSendsMany";
  return message.kind === "lint-many" ? "lintMany" : message.name;
}

function valueOf(engine: Engine, message: Question): unknown {
  if (message.kind === "call") return engine.call(message.name, message.request);
  if (message.kind === "text") return engine.answerText(message.name, message.request);
  if (message.kind === "audit-many") return auditMany(engine, message);
  return message.kind === "simulate" ? simulate(engine, message) : lintMany(engine, message);
}

/** The kinds of question whose answers take their time. */
const longRuns: ReadonlySet<string> = new Set(["simulate", "lint-many", "audit-many"]);

async function answer(message: Question): Promise<void> {
  const { id } = message;
  // At once, so that a cancellation finds it that arrives before the engine is loaded.
  if (longRuns.has(message.kind)) running.set(id, new AbortController());
  if (message.kind === "lint-many" && message.more) streams.set(id, new SliceStream());
  if (message.kind === "audit-many") logs.set(id, new SliceStream());
  try {
    const value = await valueOf(await engineFor(nameOf(message)), message);
    send({ protocol: protocolVersion, kind: "answer", id, value });
  } catch (problem) {
    const { code, path, message: text } = asEngineError(problem);
    send({ protocol: protocolVersion, kind: "refusal", id, code, path, message: text });
  } finally {
    running.delete(id);
    streams.delete(id);
    logs.delete(id);
  }
}

/** Ends a run, also one that waits for what nobody sends any more. */
function cancel(id: number): void {
  running.get(id)?.abort();
  streams.get(id)?.put(null);
  logs.get(id)?.put(null);
}

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (!isOfThisProtocol(message)) return;
  if (message.kind === "cancel") cancel(message.id);
  else if (message.kind === "texts") streams.get(message.id)?.put(message.texts);
  else if (message.kind === "rows") logs.get(message.id)?.put(message.rows && [message.rows]);
  else void (message.kind === "load" ? load() : answer(message));
});
