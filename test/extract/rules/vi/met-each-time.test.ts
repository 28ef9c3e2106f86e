import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { metEachTime } from "../../../../shared/extract/rules/vi/met-each-time.ts";
import { readWithRule } from "../../read-with-rule.ts";

const TEXT =
  "Ông Trump và Chủ tịch Triều Tiên Kim Jong-un từng gặp nhau hai lần: tháng 6/2018 ở Singapore và tháng 2/2019 ở Hà Nội.";

it("reads one meeting for each day", () => {
  expect(readWithRule(metEachTime, TEXT).map(({ sides }) => sides)).toEqual([
    ["donald-trump", "kim-jong-un"],
    ["donald-trump", "kim-jong-un"],
  ]);
  const records = readContacts({ text: TEXT, publishedAt: "2025-10-17" });
  expect(records.map(({ date, hostCountry, status }) => [date?.from, hostCountry, status])).toEqual([
    ["2018-06-01", "SG", "held"],
    ["2019-02-01", "VN", "held"],
  ]);
});

it.each([
  "Ông Trump và ông Putin đã gặp nhau nhiều lần, tháng 6/2019 và tháng 7/2018.",
  "Ông Trump và ông Putin đã gặp nhau ba lần.",
])("is silent about %j", (text) => {
  expect(readWithRule(metEachTime, text)).toEqual([]);
});
