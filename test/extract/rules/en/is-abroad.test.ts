import { describe, expect, it } from "vitest";
import { isAbroad } from "../../../../shared/extract/rules/en/is-abroad.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

describe("is-abroad", () => {
  it("reads a stay that a clause gives as a visit", () => {
    expect(
      readWithEnglishRule(
        isAbroad,
        "President Kais Saied of Tunisia, who is in Beijing on a state visit, spoke of trade.",
      ),
    ).toMatchObject([{ sides: ["kais-saied"], destination: "CN" }]);
  });
  it("reads nothing where somebody only is", () => {
    expect(readWithEnglishRule(isAbroad, "President Putin is in Sochi on holiday.")).toEqual([]);
    expect(readWithEnglishRule(isAbroad, "President Macron is in Berlin.")).toEqual([]);
  });
});
