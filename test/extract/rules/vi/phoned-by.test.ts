import { expect, it } from "vitest";
import { phonedBy } from "../../../../shared/extract/rules/vi/phoned-by.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng thống Ukraine Volodymyr Zelensky nhận được cuộc gọi của Tổng thống Pháp Emmanuel Macron”", () => {
  expect(
    readWithRule(
      phonedBy,
      "Hôm qua, Tổng thống Ukraine Volodymyr Zelensky nhận được cuộc gọi của Tổng thống Pháp Emmanuel Macron.",
    ),
  ).toMatchObject([
    {
      sides: ["volodymyr-zelensky", "emmanuel-macron"],
      words: "Tổng thống Ukraine Volodymyr Zelensky nhận được cuộc gọi của Tổng thống Pháp Emmanuel Macron",
      initiator: "emmanuel-macron",
    },
  ]);
});

it.each(["Ông Zelensky nhận được cuộc gọi của mẹ."])("is silent about %j", (text) => {
  expect(readWithRule(phonedBy, text)).toEqual([]);
});
