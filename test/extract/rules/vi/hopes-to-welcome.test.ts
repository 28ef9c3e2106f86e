import { expect, it } from "vitest";
import { hopesToWelcome } from "../../../../shared/extract/rules/vi/hopes-to-welcome.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  [
    "Tổng thống Kenya William Ruto cho biết mong sớm được đón Chủ tịch nước Lương Cường sang thăm.",
    "luong-cuong",
    "KE",
  ],
  ["Thủ tướng Anh Keir Starmer mong đón ông Macron tới London vào mùa thu.", "emmanuel-macron", "GB"],
])("reads an invitation in %j", (text, visitor, country) => {
  const [reading] = readWithRule(hopesToWelcome, text);
  expect(reading).toMatchObject({ sides: [visitor], destination: country });
});

it.each([
  "Tổng thống Mỹ Donald Trump đón Thủ tướng Anh Keir Starmer tới thăm Nhà Trắng.",
  "Chủ tịch nước mong đón thêm nhiều du khách tới Việt Nam.",
  "Đại sứ Mỹ mong đón Tổng Bí thư Tô Lâm sang thăm.",
])("is silent about %j", (text) => {
  expect(readWithRule(hopesToWelcome, text)).toEqual([]);
});
