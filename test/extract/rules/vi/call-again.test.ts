import { expect, it } from "vitest";
import { callAgain } from "../../../../shared/extract/rules/vi/call-again.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “cuộc điện đàm”", () => {
  expect(readWithRule(callAgain, "Tại cuộc điện đàm, đôi bên bàn về thuế.")).toMatchObject([
    { sides: [], words: "cuộc điện đàm" },
  ]);
});

it.each([
  "Máy điện đàm cầm tay bán chạy.",
  "Các cuộc điện đàm của ông với giới chức Hàn Quốc diễn ra tốt đẹp.",
])("is silent about %j", (text) => {
  expect(readWithRule(callAgain, text)).toEqual([]);
});
