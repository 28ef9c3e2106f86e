import { expect, it } from "vitest";
import { getsMessage } from "../../../../shared/extract/rules/en/gets-message.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Trump received a letter from Kim Jong Un on Friday.", () => {
  expect(
    readWithEnglishRule(getsMessage, "President Trump received a letter from Kim Jong Un on Friday."),
  ).toEqual([
    { sides: ["kim-jong-un", "donald-trump"], words: "President Trump received a letter from Kim Jong Un" },
  ]);
});

it.each(["President Trump received a letter from a pupil.", "Trump received applause from Macron."])(
  "gets-message is silent about %j",
  (text) => {
    expect(readWithEnglishRule(getsMessage, text)).toEqual([]);
  },
);
