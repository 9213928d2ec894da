import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { expect, test } from "./own-page.js";

const folder = "build/vite-app";

const question = `
import { loadEngine } from "liaotai";
export async function version() {
  const engine = await loadEngine();
  const items = [{ id: "1", text: "加微信 amy_tw" }];
  const { findings } = engine.lint({ platform: "shopee", kind: "message", items });
  return engine.info().version + " " + findings[0].rule;
}
`;

const files = {
  "index.html":
    '<!doctype html><title>app</title><output></output><script type="module" src="/page.js"></script>',
  "question.js": question,
  "worker.js": 'import { version } from "./question.js"; postMessage(await version());',
  "page.js": `
    import { version } from "./question.js";
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    const inWorker = new Promise((told) => worker.addEventListener("message", ({ data }) => told(data)));
    document.querySelector("output").textContent = (await version()) + ", " + (await inWorker);
  `,
  "vite.config.js": 'export default { base: "./", worker: { format: "es" }, build: { target: "es2022" } };',
};

/** An application as somebody else would build it, from the package as it is published. */
function build(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/node_modules`, { recursive: true });
  const packed = "build/consumer/node_modules/liaotai";
  cpSync(existsSync(packed) ? packed : "dist/package", `${folder}/node_modules/liaotai`, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}/${name}`, content);
  execFileSync(process.execPath, ["../../node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], {
    cwd: folder,
  });
}

test("an application built by Vite has the engine in its page and in a worker, under the strict policy", async ({
  page,
}) => {
  build();
  const server = spawn(process.execPath, ["build-scripts/serve.mjs", `${folder}/dist`, "--port", "28080"]);
  try {
    const [said] = (await once(server.stdout, "data")) as [Buffer];
    const complaints: string[] = [];
    page.on("pageerror", (problem) => complaints.push(problem.message));
    page.on("response", (response) => {
      // The application has no icon.
      if (!response.ok() && !response.url().endsWith("favicon.ico")) complaints.push(response.url());
    });
    await page.goto(/http:\S+/u.exec(said.toString())?.[0] ?? "");
    await expect(page.locator("output")).toHaveText(
      /^\d+\.\d+\.\d+ external-contact, \d+\.\d+\.\d+ external-contact$/u,
    );
    expect(complaints).toEqual([]);
  } finally {
    server.kill();
  }
});
