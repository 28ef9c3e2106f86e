import { describe, expect, it } from "vitest";
import { refuseExamples } from "../../../infra/aws/example-addresses.ts";

const own = { sender: "Parley <news@contest.io>", operator: "op@my-example.com", sources: "sources.yaml" };

describe("an address of an example", () => {
  it("is refused before anything is deployed, with every other one", () => {
    const given = { ...own, sender: "Parley <parley@example.org>", operator: "op@mail.example" };
    const refuse = () => refuseExamples("own.json", given, [{ email: "reader@Example.test" }]);
    expect(refuse).toThrow(/^own\.json cannot be used:\n {2}sender: parley@example\.org is an example/);
    expect(refuse).toThrow(/operator: op@mail\.example is an example/);
    expect(refuse).toThrow(
      /subscribers in sources\.yaml: reader@Example\.test is an example: .* take it out/,
    );
  });

  it("is no address that is only like one", () => {
    expect(() => refuseExamples("own.json", own, [{ email: "an@testing.vn" }])).not.toThrow();
  });
});
