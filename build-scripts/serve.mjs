// Serves a folder to this machine alone: serve.mjs FOLDER [--port N] [--exactly] [--compressed]
// Takes the next free port when the wished one is in use, unless --exactly is given. With --compressed, files come in
// brotli, as hosts send them.
import { createReadStream, readFileSync, realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "8080" },
    exactly: { type: "boolean", default: false },
    compressed: { type: "boolean", default: false },
  },
});
const folder = realpathSync(positionals[0] ?? "dist/site");

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The strictest policy that the pages work under. A static host may send the same. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What is sent with a file. The page in one file brings a policy of its own, with the hashes of its scripts. */
function policyOf(file) {
  if (file.endsWith("embed.html")) return policy;
  const inOwnFrames = "frame-ancestors 'self'";
  if (file.endsWith("configure.html")) return `${policy}; frame-src 'self'; ${inOwnFrames}`;
  return file.endsWith("-offline.html") ? inOwnFrames : `${policy}; ${inOwnFrames}`;
}

/** What the pages of other sites load: the widget, its engine and its looks. */
const forOtherSites = /\/(?:widget(?:-[0-9a-f]+)?\.js|engine\.wasm|presets\/[a-z-]+\.css)$/u;

/** The file that an address names, or nothing when it lies outside of the folder or is not there. */
async function fileAt(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const file = resolve(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    // A link that leads out of the folder is no part of the site.
    if (!realpathSync(file).startsWith(folder + sep)) return undefined;
    const facts = await stat(file);
    return facts.isFile() ? { file, size: facts.size } : undefined;
  } catch {
    return undefined;
  }
}

/** Files in brotli, each compressed once. */
const compressed = new Map();

function compressedFile(file) {
  if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(file)));
  return compressed.get(file);
}

const server = createServer(async (request, response) => {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-cache");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const found = await fileAt(request.url);
  if (!found) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  if (forOtherSites.test(found.file)) response.setHeader("Access-Control-Allow-Origin", "*");
  const headers = {
    "Content-Type": contentTypes[extname(found.file)] ?? "application/octet-stream",
    "Content-Security-Policy": policyOf(found.file),
  };
  if (options.compressed && request.headers["accept-encoding"]?.includes("br")) {
    const bytes = compressedFile(found.file);
    response.writeHead(200, { ...headers, "Content-Encoding": "br", "Content-Length": bytes.length });
    response.end(request.method === "HEAD" ? undefined : bytes);
    return;
  }
  response.writeHead(200, { ...headers, "Content-Length": found.size });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
});

let port = Number(options.port);
const lastPort = options.exactly ? port : port + 100;
server.on("error", (problem) => {
  if (problem.code === "EADDRINUSE" && port < lastPort) {
    port += 1;
    server.listen(port, "127.0.0.1");
    return;
  }
  console.error(`Can't listen on port ${port}: ${problem.message}`);
  process.exit(1);
});
server.on("listening", () => console.log(`Liaotai is at http://127.0.0.1:${port}/ (Ctrl+C ends it)`));
server.listen(port, "127.0.0.1");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
