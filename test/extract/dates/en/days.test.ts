import { describe, expect, it } from "vitest";
import { daysOfEn } from "../days-of.ts";

describe("English days by number", () => {
  it.each([
    ["April 26, 2023", "2023-04-26"],
    ["on Oct. 14", "2025-10-14"],
    ["the 26th of September", "2025-09-26"],
    ["26 Sept. 2024", "2024-09-26"],
    ["from 4 to 6 June 2026", "2026-06-04..2026-06-06"],
    ["from June 4 through 6, 2026", "2026-06-04..2026-06-06"],
    ["on 4, 5 and 6 June 2026", "2026-06-04..2026-06-06"],
    ["from the 4th to the 6th of June 2026", "2026-06-04..2026-06-06"],
    ["June 29–July 2, 2026", "2026-06-29..2026-07-02"],
    ["from 29 June until 2 July 2026", "2026-06-29..2026-07-02"],
    ["between June 4 and June 6, 2026", "2026-06-04..2026-06-06"],
    ["December 30 to January 2, 2026", "2025-12-30..2026-01-02"],
    ["on the 16th in Hanoi", "2025-10-16"],
    ["on the 12th of next month", "2025-11-12"],
    ["2025-03-04", "2025-03-04"],
    ["04.03.2025", "2025-03-04"],
    ["25/03/2025", "2025-03-25"],
    ["yesterday (16 October)", "2025-10-16"],
    ["on Tuesday (Oct. 14)", "2025-10-14"],
    ["Tuesday, the 14th of October", "2025-10-14"],
  ])("reads “%s”", (words, days) => {
    expect(daysOfEn(words)).toEqual([days]);
  });

  it("takes two days that are not of one stay for two", () => {
    expect(daysOfEn("on October 4 and on October 9")).toEqual(["2025-10-04", "2025-10-09"]);
    expect(daysOfEn("on October 4, 10 ministers")).toEqual(["2025-10-04"]);
  });

  it.each(["03/04/2025", "on the 12th anniversary", "the 2–1 win", "47th President", "Mar-a-Lago", "may 12"])(
    "finds no day in “%s”",
    (words) => {
      expect(daysOfEn(words)).toEqual([]);
    },
  );
});
