import { describe, expect, it } from "vitest";
import { daysOfEn } from "../days-of.ts";

describe("English months, years and parts of them", () => {
  it.each([
    ["in August 2024", "2024-08-01..2024-08-31"],
    ["in September of last year", "2024-09-01..2024-09-30"],
    ["in mid-May 2024", "2024-05-11..2024-05-20"],
    ["at the end of the month", "2025-10-21..2025-10-31"],
    ["early next month", "2025-11-01..2025-11-10"],
    ["in the first week of December 2025", "2025-12-01..2025-12-07"],
    ["in the last week of this month", "2025-10-25..2025-10-31"],
    ["in the second half of November 2025", "2025-11-16..2025-11-30"],
    ["in the first half of 2026", "2026-01-01..2026-06-30"],
    ["early in 2026", "2026-01-01..2026-04-30"],
    ["in the third quarter of 2026", "2026-07-01..2026-09-30"],
    ["in the spring of 2026", "2026-03-01..2026-05-31"],
    ["last summer", "2025-06-01..2025-08-31"],
    ["earlier this month", "2025-10-01..2025-10-17"],
    ["later this month", "2025-10-17..2025-10-31"],
    ["earlier this year", "2025-01-01..2025-10-17"],
    ["between March and May 2026", "2026-03-01..2026-05-31"],
  ])("reads “%s”", (words, days) => {
    expect(daysOfEn(words)).toEqual([days]);
  });

  it.each([
    "Theresa May",
    "the Spring Festival",
    "the last quarter-final",
    "troops march",
    "a year-old truce",
  ])("finds no month in “%s”", (words) => {
    expect(daysOfEn(words)).toEqual([]);
  });
});
