import { expect, it } from "vitest";
import { meetingWith } from "../../../../shared/extract/rules/en/meeting-with.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Putin will hold talks in Moscow with Chancellor Olaf Scholz of Germany.", () => {
  expect(
    readWithEnglishRule(
      meetingWith,
      "President Putin will hold talks in Moscow with Chancellor Olaf Scholz of Germany.",
    ),
  ).toEqual([
    {
      sides: ["vladimir-putin", "olaf-scholz"],
      words: "President Putin will hold talks in Moscow with Chancellor Olaf Scholz of Germany",
    },
  ]);
});

it("reads Readout of President Biden’s Meeting with Prime Minister Anthony Albanese of Australia", () => {
  expect(
    readWithEnglishRule(
      meetingWith,
      "Readout of President Biden’s Meeting with Prime Minister Anthony Albanese of Australia",
    ),
  ).toEqual([
    {
      sides: ["joe-biden", "anthony-albanese"],
      words: "President Biden’s Meeting with Prime Minister Anthony Albanese of Australia",
    },
  ]);
});

it("reads At a meeting with Xi Jinping in Beijing, the Vietnamese prime minister Pham Minh Chinh called for balanced trade.", () => {
  expect(
    readWithEnglishRule(
      meetingWith,
      "At a meeting with Xi Jinping in Beijing, the Vietnamese prime minister Pham Minh Chinh called for balanced trade.",
    ),
  ).toEqual([{ sides: ["pham-minh-chinh", "xi-jinping"], words: "meeting with Xi Jinping" }]);
});

it.each(["Xi opened a meeting with ministers.", "A meeting with investors was held."])(
  "meeting-with is silent about %j",
  (text) => {
    expect(readWithEnglishRule(meetingWith, text)).toEqual([]);
  },
);
