import { expect, it } from "vitest";
import { offersToCall, offersToMeet } from "../../../../shared/extract/rules/en/offers-to-meet.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it.each([
  "Volodymyr Zelensky proposed to Vladimir Putin to meet in Istanbul.",
  "Volodymyr Zelensky offered Vladimir Putin a direct meeting in Istanbul.",
  "On Friday Volodymyr Zelensky challenged Vladimir Putin to meet him.",
  "Volodymyr Zelensky’s proposal to Vladimir Putin to sit down went unanswered.",
  "Officials say Volodymyr Zelensky asked Vladimir Putin for a meeting.",
])("reads “%s”", (text) => {
  expect(readWithEnglishRule(offersToMeet, text).map(({ sides }) => sides)).toEqual([
    ["volodymyr-zelensky", "vladimir-putin"],
  ]);
});

it("reads a call that is proposed", () => {
  expect(
    readWithEnglishRule(offersToCall, "Donald Trump proposed to Xi Jinping to speak by phone.").map(
      ({ sides }) => sides,
    ),
  ).toEqual([["donald-trump", "xi-jinping"]]);
});

it.each([
  "Donald Trump urged Vladimir Putin to meet Volodymyr Zelensky.",
  "Donald Trump asked Vladimir Putin to end the war.",
  "Donald Trump offered Vladimir Putin his condolences.",
  "Donald Trump asked Vladimir Putin for talks with Volodymyr Zelensky.",
])("leaves “%s”", (text) => {
  expect(readWithEnglishRule(offersToMeet, text)).toEqual([]);
});
