import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { callGoesOn } from "../../../../shared/extract/rules/en/call-goes-on.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

const HEAD = "Night address by President of Ukraine Volodymyr Zelenskyy\n";

it("reads each name that stands alone after a call as one more call of that day", () => {
  const text = `${HEAD}Today I spoke with Alexander Stubb, President of Finland. Petteri Orpo, Prime Minister of Finland. Kristen Michal, Prime Minister of Estonia.`;
  const day = { from: "2025-10-17", to: "2025-10-17" };
  expect(readContacts({ text, publishedAt: "2025-10-17" })).toMatchObject([
    { type: "call", participants: [{ id: "volodymyr-zelensky" }, { id: "alexander-stubb" }], date: day },
    { type: "call", participants: [{ id: "volodymyr-zelensky" }, { id: "petteri-orpo" }], date: day },
    { type: "call", participants: [{ id: "volodymyr-zelensky" }, { id: "kristen-michal" }], date: day },
  ]);
});

it("goes on after a word of thanks where the next says “With”", () => {
  const text = `${HEAD}I spoke with President of Finland Stubb. Thank you for the air defence. With President of Poland Nawrocki and President of France Macron.`;
  const calls = readContacts({ text, publishedAt: "2025-10-17" });
  expect(calls.map(({ participants }) => participants.at(-1)?.id)).toEqual([
    "alexander-stubb",
    "karol-nawrocki",
    "emmanuel-macron",
  ]);
});

it.each([
  "Emmanuel Macron, President of France.",
  "Today I thanked Petteri Orpo, Prime Minister of Finland.",
])("is silent about %j where no call was told of", (text) => {
  expect(readWithEnglishRule(callGoesOn, HEAD + text)).toEqual([]);
});
