import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { App, Stack } from "aws-cdk-lib";
import { Function, Runtime } from "aws-cdk-lib/aws-lambda";
import { Template } from "aws-cdk-lib/assertions";
import { bundleFunction, entryOf, functionCode } from "../../../infra/aws/bundle-function.ts";
import { functions, type FunctionName } from "../../../infra/wiring.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-bundles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Object.keys(functions) as FunctionName[];
/** Bytes. Two carry what no other does: every rule of reading, and all pages with the API. */
const MOST: Partial<Record<FunctionName, number>> = { "check-page": 800_000, "serve-web": 840_000 };

// Bundling a function takes seconds on a busy machine.
describe("the bundle of a function", { timeout: 120_000 }, () => {
  it.each(names)("of %s stays small enough to load fast", (name) => {
    bundleFunction(name, join(folder, name));
    expect(statSync(join(folder, name, "index.js")).size).toBeLessThanOrEqual(MOST[name] ?? 600_000);
  });

  it("carries no client that the function may not use", () => {
    const resolve = readFileSync(join(folder, "resolve-mentions", "index.js"), "utf8");
    expect(resolve).not.toMatch(/secretsmanager|sesv2/i);
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
