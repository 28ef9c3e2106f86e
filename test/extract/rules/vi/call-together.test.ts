import { expect, it } from "vitest";
import { callTogether } from "../../../../shared/extract/rules/vi/call-together.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “lãnh đạo Ấn Độ - Nga điện đàm”", () => {
  expect(readWithRule(callTogether, "Chiều nay, lãnh đạo Ấn Độ - Nga điện đàm.")).toMatchObject([
    { sides: ["narendra-modi", "vladimir-putin"], words: "lãnh đạo Ấn Độ - Nga điện đàm" },
  ]);
});

it.each(["Ông Putin từ chối điện đàm.", "Tổng thống Mỹ Donald Trump chưa muốn điện đàm."])(
  "is silent about %j",
  (text) => {
    expect(readWithRule(callTogether, text)).toEqual([]);
  },
);
