import { expect, it } from "vitest";
import { phones } from "../../../../shared/extract/rules/en/phones.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Trump called Mr. Putin on Monday to discuss a truce.", () => {
  expect(
    readWithEnglishRule(phones, "President Trump called Mr. Putin on Monday to discuss a truce."),
  ).toEqual([
    {
      sides: ["donald-trump", "vladimir-putin"],
      words: "President Trump called Mr. Putin",
      initiator: "donald-trump",
    },
  ]);
});

it("reads On Sunday evening French President Emmanuel Macron telephoned his Iranian counterpart Masoud Pezeshkian.", () => {
  expect(
    readWithEnglishRule(
      phones,
      "On Sunday evening French President Emmanuel Macron telephoned his Iranian counterpart Masoud Pezeshkian.",
    ),
  ).toEqual([
    {
      sides: ["emmanuel-macron", "masoud-pezeshkian"],
      words: "French President Emmanuel Macron telephoned his Iranian counterpart Masoud Pezeshkian",
      initiator: "emmanuel-macron",
    },
  ]);
});

it("reads Trump phoned Israeli Prime Minister Benjamin Netanyahu and urged restraint.", () => {
  expect(
    readWithEnglishRule(
      phones,
      "Trump phoned Israeli Prime Minister Benjamin Netanyahu and urged restraint.",
    ),
  ).toEqual([
    {
      sides: ["donald-trump", "benjamin-netanyahu"],
      words: "Trump phoned Israeli Prime Minister Benjamin Netanyahu",
      initiator: "donald-trump",
    },
  ]);
});

it.each([
  "Trump called Putin a strong leader.",
  "Biden called President Xi’s remarks unhelpful.",
  "The president called for a ceasefire.",
  "President Biden called Governor Abbott of Texas today.",
])("phones is silent about %j", (text) => {
  expect(readWithEnglishRule(phones, text)).toEqual([]);
});
