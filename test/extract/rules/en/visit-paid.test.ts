import { describe, expect, it } from "vitest";
import { visitPaid } from "../../../../shared/extract/rules/en/visit-paid.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

describe("visit-paid", () => {
  it("reads where to behind the verb of paying", () => {
    expect(
      readWithEnglishRule(
        visitPaid,
        "They prepared the visit that President Macron will pay to China in April.",
      ),
    ).toMatchObject([{ sides: ["emmanuel-macron"], destination: "CN" }]);
  });
  it("reads where a journey takes somebody", () => {
    expect(
      readWithEnglishRule(visitPaid, "Pope Leo XIV began a trip that will take him to Lebanon on Sunday."),
    ).toMatchObject([{ sides: ["pope-leo-xiv"], destination: "LB" }]);
  });
  it("reads no visit that is made at home", () => {
    expect(
      readWithEnglishRule(visitPaid, "President Macron spoke of a visit he paid to Paris schools."),
    ).toEqual([]);
  });
});
