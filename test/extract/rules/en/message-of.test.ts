import { expect, it } from "vitest";
import { messageOf } from "../../../../shared/extract/rules/en/message-of.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads In a letter to President Trump, Kim Jong Un proposed another meeting.", () => {
  expect(
    readWithEnglishRule(messageOf, "In a letter to President Trump, Kim Jong Un proposed another meeting."),
  ).toEqual([{ sides: ["kim-jong-un", "donald-trump"], words: "letter to President Trump, Kim Jong Un" }]);
});

it("reads Xi’s congratulatory message to President Putin was published on Tuesday.", () => {
  expect(
    readWithEnglishRule(
      messageOf,
      "Xi’s congratulatory message to President Putin was published on Tuesday.",
    ),
  ).toEqual([
    { sides: ["xi-jinping", "vladimir-putin"], words: "Xi’s congratulatory message to President Putin" },
  ]);
});

it.each([
  "In a letter to Congress, the president explained his decision.",
  "The message to voters was clear.",
])("message-of is silent about %j", (text) => {
  expect(readWithEnglishRule(messageOf, text)).toEqual([]);
});
