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

  it("loads the rules of reading and the letters of cards when they are needed, and not before", () => {
    for (const [name, own] of [
      ["check-page", "read-contacts"],
      ["serve-web", "card"],
    ] as const) {
      const atStart = bundleFunction(name, join(folder, name));
      const late = readdirSync(join(folder, name)).filter((file) => file.startsWith(`${own}-`));
      expect(late).toHaveLength(1);
      expect(atStart.has(late[0]!)).toBe(false);
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

  it("carries the tables of people packed", () => {
    bundleFunction("resolve-mentions", join(folder, "resolve-mentions"));
    expect(readFileSync(join(folder, "resolve-mentions", "index.js"), "utf8")).not.toContain("Angela Merkel");
  });

  it("carries no client that the function may not use", () => {
    const resolve = readFileSync(join(folder, "resolve-mentions", "index.js"), "utf8");
    expect(resolve).not.toMatch(/GetSecretValue|sesv2/i);
    expect(entryOf("send-mail")).toContain("open-mailer");
    expect(entryOf("send-alerts")).not.toContain("open-mailer");
  });

  it("is an asset of its own for every function", () => {
    const stack = new Stack(new App());
    for (const name of ["send-alerts", "send-digests"] as const)
      new Function(stack, name, {
        runtime: Runtime.NODEJS_24_X,
        handler: "index.handler",
        code: functionCode(name),
      });
    const lambdas = Object.values(Template.fromStack(stack).findResources("AWS::Lambda::Function"));
    const keys = lambdas.map((it) => (it["Properties"] as { Code: { S3Key: string } }).Code.S3Key);
    expect(new Set(keys).size).toBe(2);
  });
});
