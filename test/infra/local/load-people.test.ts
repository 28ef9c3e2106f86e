import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parseConfiguration } from "../../../infra/aws/configuration.ts";
import { readPeople } from "../../../infra/local/load-people.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-people-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (file: string) => join(folder, file);
const least = { stage: "dev", sender: "parley@example.org", operator: "op@example.org" };
const configured = (given: { sources?: string; people?: string }) =>
  readPeople(parseConfiguration({ ...least, ...given }));

const person = (name: string) =>
  `people: [{ name: ${name}, terms: [{ office: president, country: FR, from: 2030-05-14 }] }]\n`;
const WRONG = `people:
  - name: Test Elected
    terms:
      - { office: president, country: Atlantis, from: 2026-07-20 }
  - nom: Nobody
`;

beforeEach(() => {
  for (const file of ["people.yaml", "own.yaml"]) rmSync(at(file), { force: true });
});

describe("an operator's own people", () => {
  it("are those of the file beside the sources, where there is one", async () => {
    expect(await configured({ sources: at("sources.yaml") })).toEqual([]);
    writeFileSync(at("people.yaml"), person("Test Beside"));
    expect(await configured({ sources: at("sources.yaml") })).toMatchObject([{ name: "Test Beside" }]);
  });

  it("are those of the file that the configuration names", async () => {
    writeFileSync(at("people.yaml"), person("Test Beside"));
    writeFileSync(at("own.yaml"), person("Test Named"));
    const given = { sources: at("sources.yaml"), people: at("own.yaml") };
    expect(await configured(given)).toMatchObject([{ name: "Test Named" }]);
  });

  it("must be there when they are named", async () => {
    await expect(configured({ people: at("own.yaml") })).rejects.toThrow(
      /own\.yaml cannot be read: .*"people"/,
    );
  });

  it("stop the deployment at a wrong file, with its lines, before AWS is asked anything", async () => {
    writeFileSync(at("sources.yaml"), "sources: [{ url: https://news.example.org/ }]\n");
    writeFileSync(at("people.yaml"), WRONG);
    writeFileSync(at("parley.config.json"), JSON.stringify({ ...least, sources: at("sources.yaml") }));
    const command = ["--import", "tsx", "infra/aws/deploy.ts", "--config", at("parley.config.json")];
    // Nothing listens on port 1: whatever asked AWS would fail otherwise than this.
    const env = { ...process.env, AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_REGION: "eu-west-1" };
    const { code, error } = await new Promise<{ code: number | null; error: string }>((resolve) => {
      const child = execFile(process.execPath, command, { env }, (_error, _text, error) =>
        resolve({ code: child.exitCode, error }),
      );
    });
    expect(code).toBe(2);
    expect(error).toContain(`${at("people.yaml")} cannot be used:`);
    expect(error).toMatch(/line 4: people\.0\.terms\.0\.country: a country is a code/);
    expect(error).toMatch(/line 5: /);
    expect(error).not.toMatch(/ECONNREFUSED|    at /);
  }, 60_000);
});
