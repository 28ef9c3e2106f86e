import { expect, it } from "vitest";
import { getsMessage } from "../../../../shared/extract/rules/vi/gets-message.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “ông Trump nhận được thư của nhà lãnh đạo Triều Tiên Kim Jong-un”", () => {
  expect(
    readWithRule(getsMessage, "Hôm qua, ông Trump nhận được thư của nhà lãnh đạo Triều Tiên Kim Jong-un."),
  ).toMatchObject([
    {
      sides: ["kim-jong-un", "donald-trump"],
      words: "ông Trump nhận được thư của nhà lãnh đạo Triều Tiên Kim Jong-un",
    },
  ]);
});

it.each(["Ông Trump nhận được thư của một học sinh."])("is silent about %j", (text) => {
  expect(readWithRule(getsMessage, text)).toEqual([]);
});
