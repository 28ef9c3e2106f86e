import { expect, it } from "vitest";
import { videoTogether } from "../../../../shared/extract/rules/en/video-together.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it.each([
  ["Macron and Modi held a videoconference.", "emmanuel-macron,narendra-modi"],
  ["Xi and Putin met virtually on Monday.", "xi-jinping,vladimir-putin"],
  ["Macron and his ministers held a videoconference.", ""],
  ["Macron and Modi praised the videoconference.", ""],
])("video-together reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(videoTogether, text)
      .map((read) => read.sides.join())
      .join("; "),
  ).toBe(sides);
});
