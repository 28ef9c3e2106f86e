import { expect, it } from "vitest";
import { callWith } from "../../../../shared/extract/rules/en/call-with.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Macron spoke by phone on Tuesday with Prime Minister Modi of India.", () => {
  expect(
    readWithEnglishRule(
      callWith,
      "President Macron spoke by phone on Tuesday with Prime Minister Modi of India.",
    ),
  ).toEqual([
    {
      sides: ["emmanuel-macron", "narendra-modi"],
      words: "President Macron spoke by phone on Tuesday with Prime Minister Modi of India",
    },
  ]);
});

it("reads Readout of President Biden’s Call with Chancellor Olaf Scholz of Germany", () => {
  expect(
    readWithEnglishRule(callWith, "Readout of President Biden’s Call with Chancellor Olaf Scholz of Germany"),
  ).toEqual([
    {
      sides: ["joe-biden", "olaf-scholz"],
      words: "President Biden’s Call with Chancellor Olaf Scholz of Germany",
    },
  ]);
});

it("reads In a phone call with President Xi Jinping, President Trump raised tariffs.", () => {
  expect(
    readWithEnglishRule(
      callWith,
      "In a phone call with President Xi Jinping, President Trump raised tariffs.",
    ),
  ).toEqual([{ sides: ["donald-trump", "xi-jinping"], words: "phone call with President Xi Jinping" }]);
});

it("reads Ukrainian President Volodymyr Zelenskyy said he had a lengthy telephone conversation with Polish Prime Minister Donald Tusk.", () => {
  expect(
    readWithEnglishRule(
      callWith,
      "Ukrainian President Volodymyr Zelenskyy said he had a lengthy telephone conversation with Polish Prime Minister Donald Tusk.",
    ),
  ).toEqual([
    {
      sides: ["volodymyr-zelensky", "donald-tusk"],
      words: "he had a lengthy telephone conversation with Polish Prime Minister Donald Tusk",
    },
  ]);
});

it("reads Earlier today Prime Minister Starmer held a call with President Erdoğan of Türkiye about Black Sea shipping.", () => {
  expect(
    readWithEnglishRule(
      callWith,
      "Earlier today Prime Minister Starmer held a call with President Erdoğan of Türkiye about Black Sea shipping.",
    ),
  ).toEqual([
    {
      sides: ["keir-starmer", "recep-tayyip-erdogan"],
      words: "Prime Minister Starmer held a call with President Erdoğan of Türkiye",
    },
  ]);
});

it("reads “I had a very good call with President Putin,” U.S. President Donald Trump told reporters.", () => {
  expect(
    readWithEnglishRule(
      callWith,
      "“I had a very good call with President Putin,” U.S. President Donald Trump told reporters.",
    ),
  ).toEqual([{ sides: ["donald-trump", "vladimir-putin"], words: "call with President Putin" }]);
});

it.each([
  "The minister took a phone call with investors on Friday.",
  "President Biden spoke with reporters at the White House.",
  "Prime Minister Modi spoke with President Macron on the sidelines of the summit.",
  "President Biden spoke today with Senator Bernie Sanders of Vermont.",
  "Xi spoke of a conversation with the media following a meeting with Putin.",
])("call-with is silent about %j", (text) => {
  expect(readWithEnglishRule(callWith, text)).toEqual([]);
});

it.each([
  ["Trump said he had talked to Putin on Saturday.", "donald-trump,vladimir-putin"],
  ["Trump talked with Putin in Anchorage.", ""],
  ["Netanyahu said he had spoken to Trump several times since Saturday.", ""],
  ["President Macron often spoke with Putin.", ""],
  ["President Macron regularly spoke with Putin.", ""],
  ["Macron discussed the ceasefire by phone with Trump.", "emmanuel-macron,donald-trump"],
  [
    "Shehbaz Sharif had a telephonic conversation with President Erdogan.",
    "shehbaz-sharif,recep-tayyip-erdogan",
  ],
])("call-with reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(callWith, text)
      .map((read) => read.sides.join())
      .join("; "),
  ).toBe(sides);
});
