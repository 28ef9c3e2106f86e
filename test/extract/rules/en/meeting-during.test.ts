import { expect, it } from "vitest";
import { callDuring } from "../../../../shared/extract/rules/en/call-during.ts";
import { meetingDuring } from "../../../../shared/extract/rules/en/meeting-during.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it.each([
  ["Putin told Xi Jinping at a meeting in Beijing that ties were strong.", "vladimir-putin,xi-jinping"],
  ["During a lengthy meeting, Trump warned Netanyahu.", "donald-trump,benjamin-netanyahu"],
  // points back where the text told of it before
  ["During their meeting, Putin thanked Xi.", ""],
  ["Putin thanked Xi for the gift before the meeting of his cabinet.", ""],
  ["Putin thanked Xi in a meeting with his ministers.", ""],
])("meeting-during reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(meetingDuring, text)
      .map((read) => read.sides.join())
      .join("; "),
  ).toBe(sides);
});

it.each([
  ["Donald Trump has told Keir Starmer in a phone call that he backs him.", "donald-trump,keir-starmer"],
  ["Erdogan discusses the Black Sea with Putin over phone", "recep-tayyip-erdogan,vladimir-putin"],
  ["During Thursday’s phone call, Trump told Putin to stop.", "donald-trump,vladimir-putin"],
  ["Zelensky said he briefed Trump by phone about the strikes.", "volodymyr-zelensky,donald-trump"],
  ["Trump praised Putin in a phone call with supporters.", ""],
  ["Macron urged Putin to stop and phoned his mother.", ""],
])("call-during reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(callDuring, text)
      .map((read) => read.sides.join())
      .join("; "),
  ).toBe(sides);
});
