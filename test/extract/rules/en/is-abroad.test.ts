import { describe, expect, it } from "vitest";
import { isAbroad } from "../../../../shared/extract/rules/en/is-abroad.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

describe("is-abroad", () => {
  it("reads a stay that a clause gives as a visit", () => {
    expect(
      readWithEnglishRule(
        isAbroad,
        "President Kais Saied of Tunisia, who is in Beijing on a state visit, spoke of trade.",
      ),
    ).toMatchObject([{ sides: ["kais-saied"], destination: "CN" }]);
  });
  it("reads nothing where somebody only is", () => {
    expect(readWithEnglishRule(isAbroad, "President Putin is in Sochi on holiday.")).toEqual([]);
    expect(readWithEnglishRule(isAbroad, "President Macron is in Berlin.")).toEqual([]);
  });
});

it.each([
  ["Chancellor Friedrich Merz will be in Washington on Thursday for his first visit.", "friedrich-merz US"],
  ["President Macron will be in Kyiv on Monday.", "emmanuel-macron UA"],
  ["President Lee is in Tokyo to meet the prime minister.", "lee-jae-myung JP"],
  ["President Macron will be in Lyon on Monday.", ""],
  ["Putin said that the key is in Washington.", ""],
  ["Chancellor Merz is in China this week.", "friedrich-merz CN"],
  ["Viktor Orban in Moscow for talks on Ukraine", "viktor-orban RU"],
  ["Modi in Washington: what we know", "narendra-modi US"],
  ["Putin in Ukraine trap", ""],
  ["Trump is in Tokyo on the second leg of his Asia tour.", "donald-trump JP"],
  ["President Macron said that he’ll be in Kyiv on Monday.", "emmanuel-macron UA"],
  ["Netanyahu is due in Washington on Monday.", "benjamin-netanyahu US"],
  ["Prime Minister Carney is expected at the White House on Tuesday.", "mark-carney US"],
  ["The results were expected in Moscow.", ""],
])("is-abroad reads %j", (text, visit) => {
  const read = readWithEnglishRule(isAbroad, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
