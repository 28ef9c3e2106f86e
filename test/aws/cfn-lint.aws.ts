import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installPythonTools } from "../../infra/python-tools.ts";
import { synthesize } from "../infra/aws/synthesize.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-templates-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostedZone = { id: "Z0123456789ABC", name: "example.org" };

describe("the templates", () => {
  it.each([
    ["dev", { stage: "dev" }],
    ["prod", { stage: "prod" }],
    ["own-domain", { stage: "prod", domain: { name: "parley.example.org", hostedZone } }],
  ])("of %s pass cfn-lint", (name, configuration) => {
    const file = join(folder, `${name}.template.json`);
    writeFileSync(file, JSON.stringify(synthesize(configuration).template.toJSON()));
    // With the project's own .cfnlintrc, which gives the reason for the one rule that is left out.
    expect(() =>
      execFileSync(join(installPythonTools(["cfn-lint==1.58.0"]), "cfn-lint"), [file], { stdio: "inherit" }),
    ).not.toThrow();
  });
});
