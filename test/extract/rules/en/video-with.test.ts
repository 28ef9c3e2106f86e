import { expect, it } from "vitest";
import { videoWith } from "../../../../shared/extract/rules/en/video-with.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Biden held a virtual meeting with President Xi Jinping of China.", () => {
  expect(
    readWithEnglishRule(
      videoWith,
      "President Biden held a virtual meeting with President Xi Jinping of China.",
    ),
  ).toEqual([
    {
      sides: ["joe-biden", "xi-jinping"],
      words: "President Biden held a virtual meeting with President Xi Jinping of China",
    },
  ]);
});

it("reads Putin and Xi met virtually on Wednesday.", () => {
  expect(readWithEnglishRule(videoWith, "Putin and Xi met virtually on Wednesday.")).toEqual([
    { sides: ["vladimir-putin", "xi-jinping"], words: "Putin and Xi met virtually" },
  ]);
});

it("reads In a video conference with Chancellor Friedrich Merz, Prime Minister Modi praised the deal.", () => {
  expect(
    readWithEnglishRule(
      videoWith,
      "In a video conference with Chancellor Friedrich Merz, Prime Minister Modi praised the deal.",
    ),
  ).toEqual([
    { sides: ["narendra-modi", "friedrich-merz"], words: "video conference with Chancellor Friedrich Merz" },
  ]);
});

it.each([
  "They agreed to plan the upcoming virtual summit.",
  "The class held a virtual meeting with its teacher.",
])("video-with is silent about %j", (text) => {
  expect(readWithEnglishRule(videoWith, text)).toEqual([]);
});
