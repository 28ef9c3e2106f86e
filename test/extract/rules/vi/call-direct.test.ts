import { expect, it } from "vitest";
import { callDirect } from "../../../../shared/extract/rules/vi/call-direct.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Ông Putin điện đàm Tổng thống Iran Masoud Pezeshkian”", () => {
  expect(readWithRule(callDirect, "Ông Putin điện đàm Tổng thống Iran Masoud Pezeshkian.")).toMatchObject([
    {
      sides: ["vladimir-putin", "masoud-pezeshkian"],
      words: "Ông Putin điện đàm Tổng thống Iran Masoud Pezeshkian",
    },
  ]);
});

it.each(["Ông Putin điện đàm trong lúc Tổng thống Iran đi vắng."])("is silent about %j", (text) => {
  expect(readWithRule(callDirect, text)).toEqual([]);
});
