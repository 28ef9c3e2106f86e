import { expect, it } from "vitest";
import { summitOfTwo } from "../../../../shared/extract/rules/vi/summit-of-two.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “thượng đỉnh Trump - Putin”", () => {
  expect(readWithRule(summitOfTwo, "Thế giới chờ thượng đỉnh Trump - Putin ở Budapest.")).toMatchObject([
    { sides: ["donald-trump", "vladimir-putin"], words: "thượng đỉnh Trump - Putin" },
  ]);
});

it.each(["Hội nghị thượng đỉnh ASEAN khai mạc."])("is silent about %j", (text) => {
  expect(readWithRule(summitOfTwo, text)).toEqual([]);
});
