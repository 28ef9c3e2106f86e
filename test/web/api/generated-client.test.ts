/** What a reader of the description would do: generate types from it, and write a program against them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import createClient from "openapi-fetch";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seededApp } from "../seed.ts";

/** In the project, so that the program finds the client among its modules. */
const folder = mkdtempSync(resolve("node_modules/.cache/generated-client-"));
let site: Awaited<ReturnType<typeof seededApp>>;
beforeAll(async () => void (site = await seededApp()));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

const program = `
import createClient from "openapi-fetch";
import type { paths } from "./parley.ts";

export async function tour({ GET }: ReturnType<typeof createClient<paths>>) {
  const list = await GET("/contacts", { params: { query: { leader: "donald-trump", limit: 5 } } });
  const [first] = list.data!.items;
  const contact = await GET("/contacts/{id}", { params: { path: { id: first!.id } } });
  const kind: "call" | "video" | "meeting" | "visit" | "message" = contact.data!.type;
  const sources = await GET("/sources", {});
  const versions = await GET("/sources/{id}/versions", { params: { path: { id: sources.data!.items[0]!.id } } });
  const [newest, oldest] = [versions.data!.items.at(0)!.id, versions.data!.items.at(-1)!.id];
  const version = await GET("/versions/{id}", { params: { path: { id: newest } } });
  const missing = await GET("/contacts/{id}", { params: { path: { id: "000000000000" } } });
  return { kind, newest, oldest, title: version.data!.title, missing: missing.response.status };
}
`;

it("a client generated from the description type-checks and works", { timeout: 120_000 }, async () => {
  const description = (await (await site.app.request("/api/v1/openapi.json")).json()) as object;
  writeFileSync(join(folder, "parley.ts"), astToString(await openapiTS(description as never)));
  writeFileSync(join(folder, "tour.ts"), program);
  const wrong = `${program}\nexport const wrong = (client: ReturnType<typeof createClient<paths>>) =>
  client.GET("/contacts", { params: { query: { type: "chat" } } });\n`;
  writeFileSync(join(folder, "wrong.ts"), wrong);
  const check = (file: string): string => {
    const options =
      "--noEmit --strict --skipLibCheck --target es2023 --module nodenext --allowImportingTsExtensions";
    const args = [resolve("node_modules/typescript/bin/tsc"), ...options.split(" "), "--ignoreConfig", file];
    try {
      return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(check("tour.ts")).toBe("");
  expect(check("wrong.ts")).toContain('"chat"');

  const { tour } = (await import(join(folder, "tour.ts"))) as {
    tour: (client: unknown) => Promise<Record<string, unknown>>;
  };
  const client = createClient({
    baseUrl: "https://parley.test/api/v1",
    fetch: async (request) => site.app.fetch(request),
  });
  expect(await tour(client)).toEqual({
    kind: "call",
    newest: expect.any(String) as string,
    oldest: expect.any(String) as string,
    title: expect.any(String) as string,
    missing: 404,
  });
});
