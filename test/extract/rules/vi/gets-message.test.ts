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

it("reads what two of different houses sent as a message of each", () => {
  expect(
    readWithRule(
      getsMessage,
      "Tổng thống Mỹ Donald Trump nhận tin nhắn từ Tổng thống Pháp Emmanuel Macron và Tổng thư ký NATO Mark Rutte.",
    ).map(({ sides }) => sides),
  ).toEqual([
    ["emmanuel-macron", "donald-trump"],
    ["mark-rutte", "donald-trump"],
  ]);
});

it("reads several of one country as one message", () => {
  expect(
    readWithRule(
      getsMessage,
      "Tổng thống Nga Vladimir Putin nhận điện mừng từ Tổng Bí thư Tô Lâm và Chủ tịch nước Lương Cường.",
    ).map(({ sides }) => sides),
  ).toEqual([["to-lam", "luong-cuong", "vladimir-putin"]]);
});
