import { expect, it } from "vitest";
import { meetingAgain } from "../../../../shared/extract/rules/en/meeting-again.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads During the meeting, the leaders discussed trade.", () => {
  expect(readWithEnglishRule(meetingAgain, "During the meeting, the leaders discussed trade.")).toEqual([
    { sides: [], words: "meeting" },
  ]);
});

it("reads The talks lasted two hours.", () => {
  expect(readWithEnglishRule(meetingAgain, "The talks lasted two hours.")).toEqual([
    { sides: [], words: "talks" },
  ]);
});

it.each(["The summit on climate was postponed.", "Meetings are useful."])(
  "meeting-again is silent about %j",
  (text) => {
    expect(readWithEnglishRule(meetingAgain, text)).toEqual([]);
  },
);
