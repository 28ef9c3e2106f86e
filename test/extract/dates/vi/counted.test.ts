import { describe, expect, it } from "vitest";
import { daysOf } from "../days-of.ts";

describe("days counted from today", () => {
  it.each([
    ["cách đây ba ngày", "2025-10-14"],
    ["cách đây hơn hai tháng", "2025-08-01..2025-08-31"],
    ["cách đây vài ngày", "2025-10-14..2025-10-17"],
    ["hai tuần trước,", "2025-09-29..2025-10-05"],
    ["hai năm trước", "2023-01-01..2023-12-31"],
    ["hai tuần nữa", "2025-10-27..2025-11-02"],
    ["trong hai tuần tới", "2025-10-17..2025-10-31"],
    ["vài ngày tới", "2025-10-17..2025-10-22"],
  ])("reads “%s”", (words, days) => {
    expect(daysOf(words)).toEqual([days]);
  });
});

describe("days counted from the day before", () => {
  it.each([
    ["hai ngày sau đó", "2025-10-12"],
    ["trước đó một ngày", "2025-10-09"],
    ["cách đó ba ngày", "2025-10-07"],
    ["Ba ngày sau, ông", "2025-10-13"],
    ["một tuần sau đó", "2025-10-17"],
    ["mười hai ngày trước đó", "2025-09-28"],
    ["vài giờ sau đó", "2025-10-10"],
  ])("reads “%s”", (words, days) => {
    expect(daysOf(words)).toEqual([days]);
  });
});

it.each([
  "một tuần sau khi",
  "hai ngày trước cuộc gặp",
  "vài giờ sau cuộc điện đàm",
  "nhiều ngày trước thềm hội nghị",
])("leaves the distance of “%s” to what is told behind it", (words) => {
  expect(daysOf(words)).toEqual(["from-event"]);
});

it.each(["trong ba ngày", "kéo dài hai giờ", "sau sáu năm", "nhiều năm", "trước đó"])(
  "takes “%s” for no day",
  (words) => {
    expect(daysOf(words)).toEqual([]);
  },
);
