import { expect, it } from "vitest";
import { daysOf } from "../days-of.ts";

it.each([
  ["hôm thứ Tư", "2025-10-15"],
  ["thứ Sáu tuần trước", "2025-10-10"],
  ["thứ hai tuần này", "2025-10-13"],
  ["tối Chủ nhật vừa qua", "2025-10-12"],
  ["ngày thứ Năm (16/10)", "2025-10-16"],
  ["thứ Ba tới", "2025-10-21"],
  ["từ thứ Hai đến thứ Tư", "2025-10-13..2025-10-15"],
])("reads “%s”", (words, days) => {
  expect(daysOf(words, "past")).toEqual([days]);
});

it("takes the next one for what is to come", () => {
  expect(daysOf("hôm thứ Tư", "future")).toEqual(["2025-10-22"]);
});

it.each(["lần thứ Ba", "cuộc gặp thứ hai", "tổng thống thứ 47", "chủ tịch"])(
  "takes “%s” for no weekday",
  (words) => {
    expect(daysOf(words)).toEqual([]);
  },
);
