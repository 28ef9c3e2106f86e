/** The site in a real Chromium: where there is none, the tests that need it are skipped and say so. */
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { createAdaptorServer } from "@hono/node-server";
import { chromium, type Browser } from "playwright-core";
import { seededApp } from "../seed.ts";

const PLACES = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The program, or undefined where there is none. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path));
export const browserTests = chromiumPath
  ? "in Chromium"
  : "in Chromium (skipped: no Chromium here; install it or name it in CHROMIUM)";

export async function openSite() {
  const site = await seededApp();
  const server = createAdaptorServer({ fetch: site.app.fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
  return {
    ...site,
    origin,
    browser,
    async close() {
      await browser.close();
      server.close();
      await site.close();
    },
  };
}
