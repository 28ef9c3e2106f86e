import { describe, expect, it } from "vitest";
import { BadEnvironment, localConfig } from "../../../infra/local/local-config.ts";

describe("the environment of one machine", () => {
  it("may be empty", () => {
    expect(localConfig({ PARLEY_BASE_URL: "", SMTP_URL: "" }).baseUrl).toBe("http://localhost:3000");
    expect(localConfig({ PARLEY_BASE_URL: "https://parley.example/" }).baseUrl).toBe(
      "https://parley.example",
    );
  });

  it("is refused with all that is wrong with it, and without its secrets", () => {
    const wrong = {
      PARLEY_BASE_URL: "parley.example.org",
      PARLEY_SECRET: "too-short",
      PARLEY_FROM: "Parley",
      PARLEY_OPERATOR: "operator",
      SMTP_URL: "user:password@mail.example",
    };
    let error: unknown;
    try {
      localConfig(wrong);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(BadEnvironment);
    const { message } = error as Error;
    expect(message.split("\n")).toHaveLength(5);
    for (const name of Object.keys(wrong)) expect(message).toContain(name);
    expect(message).not.toMatch(/too-short|user:password@mail/);
  });

  it("takes what mail servers and operators are called", () => {
    const good = {
      PARLEY_BASE_URL: "http://localhost:3001",
      PARLEY_FROM: "Parley <alerts@parley.example.org>",
      PARLEY_OPERATOR: "op@parley.example.org",
      SMTP_URL: "smtps://user:p%40ss@mail.example:465",
    };
    expect(localConfig(good)).toMatchObject({ operator: "op@parley.example.org" });
  });
});
