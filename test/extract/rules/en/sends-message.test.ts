import { expect, it } from "vitest";
import { sendsMessage } from "../../../../shared/extract/rules/en/sends-message.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Vladimir Putin sent a message of condolence to President of Türkiye Recep Tayyip Erdoğan.", () => {
  expect(
    readWithEnglishRule(
      sendsMessage,
      "Vladimir Putin sent a message of condolence to President of Türkiye Recep Tayyip Erdoğan.",
    ),
  ).toEqual([
    {
      sides: ["vladimir-putin", "recep-tayyip-erdogan"],
      words: "Vladimir Putin sent a message of condolence to President of Türkiye Recep Tayyip Erdoğan",
    },
  ]);
});

it("reads On Monday Kim Jong Un sent a letter to President Trump, KCNA reported.", () => {
  expect(
    readWithEnglishRule(
      sendsMessage,
      "On Monday Kim Jong Un sent a letter to President Trump, KCNA reported.",
    ),
  ).toEqual([
    { sides: ["kim-jong-un", "donald-trump"], words: "Kim Jong Un sent a letter to President Trump" },
  ]);
});

it.each(["Putin sent his congratulations to the brigade.", "Trump sent troops to Portland."])(
  "sends-message is silent about %j",
  (text) => {
    expect(readWithEnglishRule(sendsMessage, text)).toEqual([]);
  },
);

it.each([
  [
    "To Lam sent letters of congratulations to Thongloun Sisoulith of Laos and Prime Minister Hun Manet of Cambodia.",
    "to-lam,thongloun-sisoulith; to-lam,hun-manet",
  ],
  ["Trump said he had written a letter to Iran’s Supreme Leader Ali Khamenei.", "donald-trump,ali-khamenei"],
  ["General Secretary To Lam extends congratulations to Chinese leader Xi Jinping", "to-lam,xi-jinping"],
  ["Macron penned a novel about Trump.", ""],
  ["Xi sent a letter to President Macron and Chancellor Merz.", "xi-jinping,emmanuel-macron,friedrich-merz"],
])("sends-message reads %j", (text, sides) => {
  expect(
    readWithEnglishRule(sendsMessage, text)
      .map((read) => read.sides.join())
      .join("; "),
  ).toBe(sides);
});
