import { expect, it } from "vitest";
import { visitTo } from "../../../../shared/extract/rules/en/visit-to.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Prime Minister Kishida will visit Kyiv on Tuesday.", () => {
  expect(readWithEnglishRule(visitTo, "Prime Minister Kishida will visit Kyiv on Tuesday.")).toEqual([
    {
      sides: ["fumio-kishida"],
      words: "Prime Minister Kishida will visit Kyiv",
      destination: "UA",
      hostCountry: "UA",
    },
  ]);
});

it("reads President von der Leyen’s recent trip to Beijing was discussed.", () => {
  expect(
    readWithEnglishRule(visitTo, "President von der Leyen’s recent trip to Beijing was discussed."),
  ).toEqual([
    {
      sides: ["ursula-von-der-leyen"],
      words: "President von der Leyen’s recent trip to Beijing",
      destination: "CN",
      hostCountry: "CN",
    },
  ]);
});

it("reads During his visit to Ukraine, Emmanuel Macron promised more weapons.", () => {
  expect(
    readWithEnglishRule(visitTo, "During his visit to Ukraine, Emmanuel Macron promised more weapons."),
  ).toEqual([
    { sides: ["emmanuel-macron"], words: "visit to Ukraine", destination: "UA", hostCountry: "UA" },
  ]);
});

it("reads Xi Jinping arrived in Moscow on Monday for a state visit.", () => {
  expect(readWithEnglishRule(visitTo, "Xi Jinping arrived in Moscow on Monday for a state visit.")).toEqual([
    { sides: ["xi-jinping"], words: "Xi Jinping arrived in Moscow", destination: "RU", hostCountry: "RU" },
  ]);
});

it.each([
  "President Macron visited a factory in Lyon.",
  "Foreign Minister Wang Yi visited Manila.",
  "Macron visited Paris.",
])("visit-to is silent about %j", (text) => {
  expect(readWithEnglishRule(visitTo, text)).toEqual([]);
});

it.each([
  ["Costa wanted to hear from President Macron on his recent visit to Washington.", "emmanuel-macron US"],
  ["Xi Jinping thanked President Putin for his visit to Beijing.", "vladimir-putin CN"],
  ["Putin received President Erdogan during his visit to Moscow.", "recep-tayyip-erdogan RU"],
  ["President Prabowo is on his way to Moscow.", "prabowo-subianto RU"],
  ["Xi Jinping welcomed Le's ongoing visit to China as the envoy of General Secretary To Lam.", ""],
  ["President Zelensky flew to the G7 summit in Hiroshima aboard a French plane.", "volodymyr-zelensky JP"],
  ["Viktor Orban made an unannounced stop in Beijing.", "viktor-orban CN"],
  ["Putin was urged to stop in Ukraine.", ""],
  ["President Macron on Friday arrived Pretoria, South Africa.", "emmanuel-macron ZA"],
  ["President Macron arrived in Dakar on a stopover.", ""],
  ["Kim Jong Un became the first of his house to step into South Korea.", "kim-jong-un KR"],
  ["Kim Jong Un crossed into Russia early on Tuesday.", "kim-jong-un RU"],
  ["Putin has landed in the Chinese capital, Beijing.", "vladimir-putin CN"],
  ["The leaders of France and Japan arrived in Kyiv.", "emmanuel-macron,shigeru-ishiba UA"],
  ["It was the first visit to Ukraine by an Indian prime minister.", ""],
])("visit-to reads %j", (text, visit) => {
  const read = readWithEnglishRule(visitTo, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
