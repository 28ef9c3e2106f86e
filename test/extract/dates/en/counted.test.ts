import { describe, expect, it } from "vitest";
import { daysOfEn } from "../days-of.ts";

describe("English days counted from today", () => {
  it.each([
    ["three days ago", "2025-10-14"],
    ["a few days ago", "2025-10-14..2025-10-17"],
    ["two weeks ago", "2025-09-29..2025-10-05"],
    ["hours ago", "2025-10-17"],
    ["two months ago", "2025-08-01..2025-08-31"],
    ["two weeks from now", "2025-10-27..2025-11-02"],
    ["within two weeks", "2025-10-17..2025-10-31"],
    ["in the next 10 days", "2025-10-17..2025-10-27"],
    ["in the past 24 hours", "2025-10-16..2025-10-17"],
  ])("reads “%s”", (words, days) => {
    expect(daysOfEn(words)).toEqual([days]);
  });
});

describe("English days counted from the day before", () => {
  it.each([
    ["The day before, he", "2025-10-09"],
    ["two days later", "2025-10-12"],
    ["a week earlier", "2025-10-03"],
    ["hours later", "2025-10-10"],
    ["three days after the attack", "2025-10-13"],
  ])("reads “%s”", (words, days) => {
    expect(daysOfEn(words)).toEqual([days]);
  });
});

it.each([
  "a day after the U.S. president spoke to",
  "the day before his talks with",
  "hours after their call",
  "two weeks before the summit",
])("leaves the distance of “%s” to what is told behind it", (words) => {
  expect(daysOfEn(words)).toEqual(["from-event"]);
});

it.each(["two days of talks", "for two weeks", "in two years", "the day", "a few minutes"])(
  "finds no day in “%s”",
  (words) => {
    expect(daysOfEn(words)).toEqual([]);
  },
);
