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

it.each([
  ["President Trump's first foreign trip will be to Saudi Arabia.", "donald-trump SA"],
  ["President Trump's first foreign trip of his second term was to Saudi Arabia.", "donald-trump SA"],
  ["President Trump's first trip was to a factory in Ohio.", ""],
])("visit-paid reads %j", (text, told) => {
  const read = readWithEnglishRule(visitPaid, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(told);
});
