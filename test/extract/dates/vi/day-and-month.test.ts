import { expect, it } from "vitest";
import { daysOf } from "../days-of.ts";

it.each([
  ["hôm 16/10", "2025-10-16"],
  ["ngày 16-10", "2025-10-16"],
  ["sáng 16.10, ông", "2025-10-16"],
  ["ngày 16-10-2024", "2024-10-16"],
  ["ngày 16/10/24", "2024-10-16"],
  ["ngày 16 tháng 10", "2025-10-16"],
  ["16 tháng Mười Một năm 2024", "2024-11-16"],
  ["12 tháng 12 2016", "2016-12-12"],
  ["hôm 29/12", "2024-12-29"],
  ["ngày 15/8 năm ngoái", "2024-08-15"],
  ["ngày 15 tháng này", "2025-10-15"],
  ["ngày 28 tháng trước", "2025-09-28"],
  ["hôm 28 vừa qua", "2025-09-28"],
  ["từ 4–8/10", "2025-10-04..2025-10-08"],
  ["từ ngày 9 đến hết ngày 11/10", "2025-10-09..2025-10-11"],
  ["trong hai ngày 13 và 14/10", "2025-10-13..2025-10-14"],
  ["trong các ngày 13, 14 và 15/10", "2025-10-13..2025-10-15"],
  ["đêm 15, rạng sáng 16/10", "2025-10-15..2025-10-16"],
  ["từ ngày 30/9 đến ngày 2/10", "2025-09-30..2025-10-02"],
  ["từ ngày 9 đến ngày 11 tháng này", "2025-10-09..2025-10-11"],
  ["hãng tin ngày 6 đưa tin", "2025-10-06"],
  ["vào ngày 28, ông", "2025-09-28"],
  ["vào ngày 28 tới", "2025-10-28"],
])("reads “%s”", (words, days) => {
  expect(daysOf(words, "past")).toEqual([days]);
});

it("takes the year that lies nearest, by what is past and what is to come", () => {
  expect(daysOf("ngày 5/1", "future")).toEqual(["2026-01-05"]);
  expect(daysOf("ngày 5/1", "past")).toEqual(["2025-01-05"]);
});

it.each([
  "2/3 số dân",
  "24/7",
  "thắng 2-1",
  "khủng bố 11/9",
  "lần thứ 3/4",
  "tỷ lệ 50.50",
  "ngày 1 của hội nghị",
  "mỗi ngày 2 lần",
  "20 ngày 10 đêm",
  "ngày 30 Tết",
])("takes “%s” for no day", (words) => {
  expect(daysOf(words)).toEqual([]);
});
