import { expect, it } from "vitest";
import { exchangeMessages } from "../../../../shared/extract/rules/vi/exchange-messages.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng Bí thư Tô Lâm và Chủ tịch Trung Quốc Tập Cận Bình trao đổi thư mừng”", () => {
  expect(
    readWithRule(
      exchangeMessages,
      "Tổng Bí thư Tô Lâm và Chủ tịch Trung Quốc Tập Cận Bình trao đổi thư mừng.",
    ),
  ).toMatchObject([
    {
      sides: ["to-lam", "xi-jinping"],
      words: "Tổng Bí thư Tô Lâm và Chủ tịch Trung Quốc Tập Cận Bình trao đổi thư mừng",
    },
  ]);
});

it.each(["Hai nhà văn trao đổi thư từ."])("is silent about %j", (text) => {
  expect(readWithRule(exchangeMessages, text)).toEqual([]);
});
