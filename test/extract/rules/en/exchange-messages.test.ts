import { expect, it } from "vitest";
import { exchangeMessages } from "../../../../shared/extract/rules/en/exchange-messages.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Xi Jinping and Vladimir Putin exchanged congratulatory messages.", () => {
  expect(
    readWithEnglishRule(exchangeMessages, "Xi Jinping and Vladimir Putin exchanged congratulatory messages."),
  ).toEqual([{ sides: ["xi-jinping", "vladimir-putin"], words: "Xi Jinping and Vladimir Putin exchanged" }]);
});

it("reads To Lam exchanged New Year greetings with Xi Jinping.", () => {
  expect(
    readWithEnglishRule(exchangeMessages, "To Lam exchanged New Year greetings with Xi Jinping."),
  ).toEqual([
    { sides: ["to-lam", "xi-jinping"], words: "To Lam exchanged New Year greetings with Xi Jinping" },
  ]);
});

it.each(["Biden and Trump exchanged insults.", "The two sides exchanged prisoners."])(
  "exchange-messages is silent about %j",
  (text) => {
    expect(readWithEnglishRule(exchangeMessages, text)).toEqual([]);
  },
);
