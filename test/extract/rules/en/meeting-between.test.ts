import { expect, it } from "vitest";
import { meetingBetween } from "../../../../shared/extract/rules/en/meeting-between.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads The meeting between President Trump and Kim Jong Un lasted 45 minutes.", () => {
  expect(
    readWithEnglishRule(
      meetingBetween,
      "The meeting between President Trump and Kim Jong Un lasted 45 minutes.",
    ),
  ).toEqual([
    { sides: ["donald-trump", "kim-jong-un"], words: "meeting between President Trump and Kim Jong Un" },
  ]);
});

it("reads Talks between Zelenskyy and Prime Minister Mark Rutte ended late.", () => {
  expect(
    readWithEnglishRule(meetingBetween, "Talks between Zelenskyy and Prime Minister Mark Rutte ended late."),
  ).toEqual([
    {
      sides: ["volodymyr-zelensky", "mark-rutte"],
      words: "Talks between Zelenskyy and Prime Minister Mark Rutte",
    },
  ]);
});

it.each(["A meeting between the ministers took place.", "Talks between Russia and Ukraine stalled."])(
  "meeting-between is silent about %j",
  (text) => {
    expect(readWithEnglishRule(meetingBetween, text)).toEqual([]);
  },
);

it.each([
  ["The Trump-Putin summit in Anchorage ended early.", "donald-trump,vladimir-putin"],
  ["Trump and Zelensky’s White House meeting was tense.", "donald-trump,volodymyr-zelensky"],
  ["Erdogan proposed a meeting of Putin and Zelensky in Istanbul.", "vladimir-putin,volodymyr-zelensky"],
  ["Putin and Xi attended a meeting of the SCO.", ""],
  ["The Jean-Pierre meeting was long.", ""],
])("meeting-between reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(meetingBetween, text)
      .map((read) => read.sides.join())
      .join("; "),
  ).toBe(sides);
});
