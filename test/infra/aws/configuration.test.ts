import { describe, expect, it } from "vitest";
import { BadConfiguration, parseConfiguration, readConfiguration } from "../../../infra/aws/configuration.ts";

const least = { stage: "dev", sender: "Parley <parley@example.org>", operator: "op@example.org" };
const problemOf = (content: unknown): string => {
  try {
    parseConfiguration(content);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(BadConfiguration);
    return (error as Error).message;
  }
};

describe("the operator's configuration", () => {
  it("needs no more than a stage, a sender and the operator's address", () => {
    expect(parseConfiguration(least)).toMatchObject({ sources: "sources.yaml", domain: null });
  });

  it("accepts the example file as it is", () => {
    expect(readConfiguration("parley.config.example.json").stage).toBe("dev");
  });

  it("says everything that is wrong at once, each with its place", () => {
    const problem = problemOf({ stage: "test", sender: "nobody", operator: "op", budget: 3 });
    expect(problem).toContain("stage:");
    expect(problem).toContain("sender: is not");
    expect(problem).toContain("operator: is not an email address");
    expect(problem).toContain('"budget"');
  });

  it("asks for one way to a certificate", () => {
    expect(problemOf({ ...least, domain: { name: "news.example.org" } })).toContain(
      'domain: needs either "hostedZone" or "certificateArn"',
    );
  });

  it("says how to begin when the file is not there", () => {
    expect(() => readConfiguration("no-such.json")).toThrow("copy parley.config.example.json");
  });
});
