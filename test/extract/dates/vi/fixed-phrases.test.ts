import { expect, it } from "vitest";
import { daysOf } from "../days-of.ts";

it.each([
  ["sáng nay", "2025-10-17"],
  ["rạng sáng nay", "2025-10-17"],
  ["khuya qua", "2025-10-16"],
  ["hôm kia", "2025-10-15"],
  ["sáng mai (18/10)", "2025-10-18"],
  ["hôm qua, 16/10", "2025-10-16"],
  ["cùng ngày", "2025-10-10"],
  ["ngày hôm sau", "2025-10-11"],
  ["hôm trước", "2025-10-09"],
  ["tuần này", "2025-10-13..2025-10-19"],
  ["tuần qua", "2025-10-06..2025-10-12"],
  ["đầu tuần tới", "2025-10-20..2025-10-22"],
  ["giữa tuần sau", "2025-10-21..2025-10-23"],
  ["cuối tuần này", "2025-10-18..2025-10-19"],
  ["cuối tháng này", "2025-10-21..2025-10-31"],
  ["hồi đầu tháng", "2025-10-01..2025-10-10"],
  ["trung tuần tháng trước", "2025-09-11..2025-09-20"],
  ["vào cuối năm", "2025-09-01..2025-12-31"],
  ["đầu năm tới", "2026-01-01..2026-04-30"],
  ["năm ngoái", "2024-01-01..2024-12-31"],
])("reads “%s”", (words, days) => {
  expect(daysOf(words)).toEqual([days]);
});

it("reads on where more follows: “đầu tháng 9”, “cuối năm 2023”", () => {
  expect(daysOf("đầu tháng 9", "past")).toEqual(["2025-09-01..2025-09-10"]);
  expect(daysOf("cuối năm 2023")).toEqual(["2023-09-01..2023-12-31"]);
  expect(daysOf("đầu năm học")).toEqual([]);
});
