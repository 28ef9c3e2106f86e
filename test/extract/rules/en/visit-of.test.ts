import { expect, it } from "vitest";
import { visitOf } from "../../../../shared/extract/rules/en/visit-of.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads The visit of Prime Minister Modi to Washington begins on Thursday.", () => {
  expect(
    readWithEnglishRule(visitOf, "The visit of Prime Minister Modi to Washington begins on Thursday."),
  ).toEqual([
    {
      sides: ["narendra-modi"],
      words: "visit of Prime Minister Modi to Washington",
      destination: "US",
      hostCountry: "US",
    },
  ]);
});

it("reads He looks forward to the state visit by President Yoon to the United States.", () => {
  expect(
    readWithEnglishRule(
      visitOf,
      "He looks forward to the state visit by President Yoon to the United States.",
    ),
  ).toEqual([
    {
      sides: ["yoon-suk-yeol"],
      words: "state visit by President Yoon to the United States",
      destination: "US",
      hostCountry: "US",
    },
  ]);
});

it.each(["The visit of the warships to Manila ended."])("visit-of is silent about %j", (text) => {
  expect(readWithEnglishRule(visitOf, text)).toEqual([]);
});

it.each([
  ["A visit to Pakistan by President Xi Jinping is being prepared.", "xi-jinping PK"],
  ["The visit to Moscow on Tuesday of Prime Minister Modi drew protests in Kyiv.", "narendra-modi RU"],
  ["It was the first visit to Ukraine by an Indian prime minister.", ""],
  ["State visit of President Macron", "emmanuel-macron undefined"],
])("visit-of reads %j", (text, visit) => {
  const read = readWithEnglishRule(visitOf, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
