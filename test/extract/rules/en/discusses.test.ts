import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { discussionWith } from "../../../../shared/extract/rules/en/discusses.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "en" }).map(({ type, participants }) =>
    [type, ...participants.map(({ id }) => id)].join(" "),
  );

it.each([
  [
    "Macron discussed the war with Zelensky on Monday. During the call, he promised jets.",
    ["call emmanuel-macron volodymyr-zelensky"],
  ],
  [
    "Macron and Merz discussed the war on Monday. During the meeting, they agreed on drones.",
    ["meeting emmanuel-macron friedrich-merz"],
  ],
  ["Macron and Merz discussed the war on Monday.", []],
  ["Macron wants to discuss Zelensky’s plan with Merz. The call took place at noon.", []],
])("discusses: %j", (text, contacts) => {
  expect(read(text)).toEqual(contacts);
});

it.each([
  [
    "Prime Minister Albanese had a brief discussion with Pope Leo in Saint Peter’s Basilica.",
    "anthony-albanese,pope-leo-xiv",
  ],
  ["Macron had a conversation with Merz on the sidelines of the summit.", "emmanuel-macron,friedrich-merz"],
  ["Macron had a phone conversation with Merz in Paris.", ""],
  ["Macron had a discussion with students in Paris.", ""],
])("discussion-with reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(discussionWith, text)
      .map((each) => each.sides.join())
      .join("; "),
  ).toBe(sides);
});
