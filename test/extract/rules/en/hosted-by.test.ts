import { expect, it } from "vitest";
import { hostedBy, hostedByVideo } from "../../../../shared/extract/rules/en/hosted-by.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Prime Minister Modi was received by President Putin at the Kremlin.", () => {
  expect(
    readWithEnglishRule(hostedBy, "Prime Minister Modi was received by President Putin at the Kremlin."),
  ).toEqual([
    {
      sides: ["narendra-modi", "vladimir-putin"],
      words: "Prime Minister Modi was received by President Putin",
      hostCountry: "RU",
    },
  ]);
});

it("reads On arrival in Riyadh, President Trump was greeted by Crown Prince Mohammed bin Salman.", () => {
  expect(
    readWithEnglishRule(
      hostedBy,
      "On arrival in Riyadh, President Trump was greeted by Crown Prince Mohammed bin Salman.",
    ),
  ).toEqual([
    {
      sides: ["donald-trump", "mohammed-bin-salman"],
      words: "President Trump was greeted by Crown Prince Mohammed bin Salman",
      hostCountry: "SA",
    },
  ]);
});

it.each(["The virtual summit was hosted by Prime Minister Ardern.", "The show is hosted by a comedian."])(
  "hosted-by is silent about %j",
  (text) => {
    expect(readWithEnglishRule(hostedBy, text)).toEqual([]);
  },
);

it("reads President Biden took part in the virtual climate summit hosted by Prime Minister Kishida of Japan.", () => {
  expect(
    readWithEnglishRule(
      hostedByVideo,
      "President Biden took part in the virtual climate summit hosted by Prime Minister Kishida of Japan.",
    ),
  ).toEqual([
    {
      sides: ["joe-biden", "fumio-kishida"],
      words:
        "President Biden took part in the virtual climate summit hosted by Prime Minister Kishida of Japan",
    },
  ]);
});

it.each(["President Biden attended a dinner hosted by Prime Minister Kishida."])(
  "hosted-by-video is silent about %j",
  (text) => {
    expect(readWithEnglishRule(hostedByVideo, text)).toEqual([]);
  },
);

it.each([
  ["President Macron was welcomed in Rabat by King Mohammed VI.", "emmanuel-macron,mohammed-vi MA"],
  ["President Macron was welcomed in Lyon by a choir.", ""],
  [
    "President Zelensky was received by Prime Minister Meloni and President Mattarella in Rome.",
    "volodymyr-zelensky,giorgia-meloni IT; volodymyr-zelensky,sergio-mattarella IT",
  ],
  ["Trump’s call for a ceasefire with Hamas was welcomed by Netanyahu.", ""],
])("hosted-by reads %j", (text, told) => {
  const read = readWithEnglishRule(hostedBy, text);
  expect(read.map(({ sides, hostCountry }) => `${sides.join()} ${hostCountry}`).join("; ")).toBe(told);
});
