import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { App, Stack } from "aws-cdk-lib";
import { Function, Runtime } from "aws-cdk-lib/aws-lambda";
import { Template } from "aws-cdk-lib/assertions";
import { bundleFunction, entryOf, functionCode } from "../../../infra/aws/bundle-function.ts";
import type * as Reading from "../../../shared/extract/read-contacts.ts";
import { readPeopleFile } from "../../../shared/people/read-people-file.ts";
import { functions, type FunctionName } from "../../../infra/wiring.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-bundles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Object.keys(functions) as FunctionName[];
// Bundling a function takes seconds on a busy machine.
describe("the bundle of a function", { timeout: 120_000 }, () => {
  it.each(names)("of %s stays small enough to load fast", (name) => {
    bundleFunction(name, join(folder, name));
    const files = readdirSync(join(folder, name));
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, name, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(600_000);
  });

  it("loads the rules of reading, the letters of cards and the description of the API when they are needed, and not before", () => {
    for (const [name, own] of [
      ["check-page", "read-contacts"],
      ["serve-web", "card"],
      ["serve-web", "openapi"],
    ] as const) {
      const atStart = bundleFunction(name, join(folder, name));
      const late = readdirSync(join(folder, name)).filter((file) => file.startsWith(`${own}-`));
      expect(late).toHaveLength(1);
      expect(atStart.has(late[0]!)).toBe(false);
    }
  });

  it("gives by name what a late module exports", async () => {
    bundleFunction("check-page", join(folder, "check-page"));
    const files = readdirSync(join(folder, "check-page"));
    bundleFunction("send-mail", join(folder, "send-mail"));
    const bowser = readdirSync(join(folder, "send-mail")).find((file) => file.startsWith("bowser-"))!;
    expect(await import(join(folder, "send-mail", bowser))).toHaveProperty("getParser");
    for (const name of ["readContacts", "isChallenge", "discoverArticles"]) {
      const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const file = files.find((each) => each.startsWith(`${kebab}-`))!;
      const loaded = (await import(join(folder, "check-page", file))) as Record<string, unknown>;
      expect(loaded[name]).toBeTypeOf("function");
    }
  });

  it("runs what is loaded late", async () => {
    bundleFunction("check-page", join(folder, "check-page"));
    const late = readdirSync(join(folder, "check-page")).find((file) => file.startsWith("read-contacts-"))!;
    const load = createRequire(join(folder, "index.js"));
    const { readContacts } = load(`./check-page/${late}`) as typeof Reading;
    const text =
      "Putin calls Trump\nRussian President Vladimir Putin spoke by phone with US President Donald Trump on Monday.";
    const [record] = readContacts({ text, publishedAt: "2025-10-28", lang: "en" });
    expect(record?.participants.map(({ country }) => country).sort()).toEqual(["RU", "US"]);
  });

  it("reads with the operator's own people", async () => {
    const folderOf = (own: string) => join(folder, own, "check-page");
    const article = "Chiều 2/11, Tổng thống Kiribati Teburoro Tiroba điện đàm với Tổng thống Nga Putin.";
    const read = async (own: string) => {
      const late = readdirSync(folderOf(own)).find((file) => file.startsWith("read-contacts-"))!;
      const { readContacts } = createRequire(join(folderOf(own), "index.js"))(`./${late}`) as typeof Reading;
      const [record] = readContacts({ text: article, publishedAt: "2028-11-03", lang: "vi" });
      return record?.participants.find(({ country }) => country === "KI")?.id;
    };
    const people = readPeopleFile(
      `people:
  - name: Teburoro Tiroba
    id: test-elected
    terms: [{ office: president, country: KI, from: 2028-01-20 }]`,
      "people.yaml",
    );
    bundleFunction("check-page", folderOf("with"), people);
    bundleFunction("check-page", folderOf("without"));
    expect(await read("with")).toBe("test-elected");
    expect(await read("without")).not.toBe("test-elected");
  });

  it("carries the tables of people packed, and only where people are read or named", () => {
    const withTables = names.filter((name) => {
      bundleFunction(name, join(folder, name));
      const files = readdirSync(join(folder, name)).map((file) => join(folder, name, file));
      const code = files.map((file) => readFileSync(file, "utf8")).join("\n");
      expect(code, name).not.toContain("Angela Merkel");
      return code.includes("getBuiltinModule");
    });
    expect(withTables).toEqual(["check-page", "send-mail", "serve-web"]);
  });

  it("carries no client that the function may not use", () => {
    const resolve = readFileSync(join(folder, "resolve-mentions", "index.js"), "utf8");
    expect(resolve).not.toMatch(/GetSecretValue|sesv2/i);
    expect(entryOf("send-mail")).toContain("open-mailer");
    expect(entryOf("send-alerts")).not.toContain("open-mailer");
  });

  it("is an asset of its own for every function, and for other people", () => {
    const stack = new Stack(new App());
    const own = [{ name: "Test Elected", aliases: [], terms: [] }];
    for (const [id, name, people] of [
      ["one", "send-digests", []],
      ["other", "send-mail", []],
      ["own people", "send-mail", own],
    ] as const)
      new Function(stack, id, {
        runtime: Runtime.NODEJS_24_X,
        handler: "index.handler",
        code: functionCode(name, people),
      });
    const lambdas = Object.values(Template.fromStack(stack).findResources("AWS::Lambda::Function"));
    const keys = lambdas.map((it) => (it["Properties"] as { Code: { S3Key: string } }).Code.S3Key);
    expect(new Set(keys).size).toBe(3);
  });
});
