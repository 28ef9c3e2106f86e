import { expect, it } from "vitest";
import { phonedBy } from "../../../../shared/extract/rules/en/phoned-by.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Zelenskyy received a phone call from President Macron on Thursday.", () => {
  expect(
    readWithEnglishRule(
      phonedBy,
      "President Zelenskyy received a phone call from President Macron on Thursday.",
    ),
  ).toEqual([
    {
      sides: ["volodymyr-zelensky", "emmanuel-macron"],
      words: "President Zelenskyy received a phone call from President Macron",
      initiator: "emmanuel-macron",
    },
  ]);
});

it("reads Modi took a call from U.S. President Donald Trump late on Tuesday.", () => {
  expect(
    readWithEnglishRule(phonedBy, "Modi took a call from U.S. President Donald Trump late on Tuesday."),
  ).toEqual([
    {
      sides: ["narendra-modi", "donald-trump"],
      words: "Modi took a call from U.S. President Donald Trump",
      initiator: "donald-trump",
    },
  ]);
});

it.each(["President Zelenskyy received a call from a journalist."])(
  "phoned-by is silent about %j",
  (text) => {
    expect(readWithEnglishRule(phonedBy, text)).toEqual([]);
  },
);
