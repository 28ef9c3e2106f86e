import { expect, it } from "vitest";
import { jointPress } from "../../../../shared/extract/rules/en/joint-press.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Remarks by President Biden and President Macron of France in Joint Press Conference", () => {
  expect(
    readWithEnglishRule(
      jointPress,
      "Remarks by President Biden and President Macron of France in Joint Press Conference",
    ),
  ).toEqual([
    {
      sides: ["joe-biden", "emmanuel-macron"],
      words: "President Biden and President Macron of France in Joint Press Conference",
    },
  ]);
});

it("reads Remarks by President Trump and Prime Minister Meloni of Italy Before Bilateral Meeting", () => {
  expect(
    readWithEnglishRule(
      jointPress,
      "Remarks by President Trump and Prime Minister Meloni of Italy Before Bilateral Meeting",
    ),
  ).toEqual([
    {
      sides: ["donald-trump", "giorgia-meloni"],
      words: "President Trump and Prime Minister Meloni of Italy Before Bilateral Meeting",
    },
  ]);
});

it.each(["Remarks by President Biden in Press Conference", "A joint press conference was held."])(
  "joint-press is silent about %j",
  (text) => {
    expect(readWithEnglishRule(jointPress, text)).toEqual([]);
  },
);

it.each([
  [
    "Statement by President von der Leyen at the joint press conference with Prime Minister Meloni",
    "ursula-von-der-leyen,giorgia-meloni",
  ],
  [
    "Speaking alongside President Zelensky at a joint news conference in Kyiv, Prime Minister Starmer said no.",
    "keir-starmer,volodymyr-zelensky",
  ],
  ["President Macron held a joint press conference with his ministers.", ""],
])("joint-press reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(jointPress, text)
      .map((read) => read.sides.join())
      .join("; "),
  ).toBe(sides);
});
