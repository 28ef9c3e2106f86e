import { expect, it } from "vitest";
import { announcedOn } from "../../../../shared/extract/rules/vi/announced-on.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Thông tin trên được”", () => {
  expect(readWithRule(announcedOn, "Thông tin trên được Điện Kremlin công bố ngày 30/12.")).toMatchObject([
    { sides: [], words: "Thông tin trên được" },
  ]);
});

it.each(["Thông tin được công bố ngày 30/12."])("is silent about %j", (text) => {
  expect(readWithRule(announcedOn, text)).toEqual([]);
});
