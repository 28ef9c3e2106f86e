import { expect, it } from "vitest";
import { daysOf } from "../days-of.ts";

it.each([
  ["hồi tháng 8", "2025-08-01..2025-08-31"],
  ["hồi tháng 11", "2024-11-01..2024-11-30"],
  ["tháng 1 tới", "2026-01-01..2026-01-31"],
  ["cuối tháng 12 vừa qua", "2024-12-21..2024-12-31"],
  ["tháng Tư năm ngoái", "2024-04-01..2024-04-30"],
  ["tháng 11/2017", "2017-11-01..2017-11-30"],
  ["tháng Mười Hai năm 2017", "2017-12-01..2017-12-31"],
  ["thượng tuần tháng 9", "2025-09-01..2025-09-10"],
  ["năm 2016", "2016-01-01..2016-12-31"],
  ["cuối năm 2017", "2017-09-01..2017-12-31"],
  ["quý I/2026", "2026-01-01..2026-03-31"],
  ["quý 2 năm sau", "2026-04-01..2026-06-30"],
  ["nửa đầu năm 2026", "2026-01-01..2026-06-30"],
  ["nửa cuối năm nay", "2025-07-01..2025-12-31"],
  ["mùa hè năm ngoái", "2024-06-01..2024-08-31"],
  ["mùa đông 2024", "2024-12-01..2025-02-28"],
  ["hội nghị thượng đỉnh NATO 2017", "2017-01-01..2017-12-31"],
  ["APEC 2017 tại Đà Nẵng vào tháng 11", "2017-11-01..2017-11-30"],
])("reads “%s”", (words, days) => {
  expect(daysOf(words)).toEqual([days]);
});

it.each(["ba tháng", "Cách mạng Tháng Tám", "tháng đầu", "quý vị", "mùa màng", "S-400 2018"])(
  "takes “%s” for no month or year",
  (words) => {
    expect(daysOf(words)).toEqual([]);
  },
);
