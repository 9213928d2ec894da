import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Page } from "@playwright/test";
import { test as base } from "./own-page.js";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

const folders: Record<string, string> = {
  hosts: "build/hosts",
  package: "dist/package",
  site: "dist/site",
};

/** What a portal's page consists of. */
interface PortalPage {
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  readonly body: string;
}

/** A portal on an origin of its own, with the widget on a second one and the site on a third. */
export class Portal {
  /** The portal's own origin. */
  readonly origin: string;
  /** Where the widget comes from, with the headers of a shelf for scripts. */
  readonly shelf: string;
  /** The origins that the site's page for frames allows. */
  allowed = "";
  readonly #server: Server;
  #page: PortalPage = { body: "" };

  private constructor(server: Server) {
    const { port } = server.address() as AddressInfo;
    this.origin = `http://localhost:${port}`;
    this.shelf = `http://127.0.0.1:${port}`;
    this.#server = server;
  }

  static async open(): Promise<Portal> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      if (path === "/") {
        const { policy, body } = portal.#page;
        if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(`<!doctype html><html lang="en"><title>Portal</title>${body}`);
        return;
      }
      portal.#send(path).then(
        ({ bytes, headers }) => response.writeHead(200, headers).end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const portal: Portal = new Portal(server);
    return portal;
  }

  /** The site's page for frames. */
  get frame(): string {
    return `${this.shelf}/site/embed.html`;
  }

  /** The script tag of the widget. */
  get script(): string {
    return `<script type="module" src="${this.shelf}/package/widget.js"></script>`;
  }

  async show(page: Page, shown: PortalPage): Promise<void> {
    this.#page = shown;
    await page.goto(`${this.origin}/`);
  }

  /** The shelf lets every page have its scripts; the site does so for its widget alone, and allows `allowed` in one line. */
  async #send(path: string): Promise<{ bytes: Buffer | string; headers: Record<string, string> }> {
    const [, folder = "", ...rest] = path.split("/");
    const file = join(folders[folder] ?? "", normalize(rest.join("/")));
    const headers: Record<string, string> = { "Content-Type": types[extname(file)] ?? "text/plain" };
    const isForOthers = folder !== "site" || /widget|engine\.wasm|presets/u.test(path);
    if (isForOthers) headers["Access-Control-Allow-Origin"] = "*";
    const bytes = await readFile(file);
    if (!file.endsWith("embed.html")) return { bytes, headers };
    const line = 'name="liaotai-embed-origins" content="';
    return { bytes: bytes.toString().replace(line, line + this.allowed), headers };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

interface Fixtures {
  portal: Portal;
}

export const test = base.extend<Fixtures>({
  portal: async ({}, use) => {
    const portal = await Portal.open();
    await use(portal);
    await portal.close();
  },
});

export { expect } from "./own-page.js";
