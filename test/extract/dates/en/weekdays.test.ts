import { describe, expect, it } from "vitest";
import type { Side } from "../../../../shared/extract/dates/date-value.ts";
import { daysOfEn } from "../days-of.ts";

describe("English days of the week and weeks", () => {
  it.each<[string, Side, string]>([
    ["on Monday", "past", "2025-10-13"],
    ["on Monday", "future", "2025-10-20"],
    ["last Friday", "past", "2025-10-10"],
    ["this past Monday", "past", "2025-10-13"],
    ["this coming Monday", "future", "2025-10-20"],
    ["next Monday", "future", "2025-10-20"],
    ["Wednesday of next week", "future", "2025-10-22"],
    ["on Tuesday last week", "past", "2025-10-07"],
    ["from Wednesday to Friday", "future", "2025-10-22..2025-10-24"],
    ["on Saturday and Sunday", "future", "2025-10-18..2025-10-19"],
    ["earlier this week", "past", "2025-10-13..2025-10-17"],
    ["later next week", "future", "2025-10-23..2025-10-26"],
    ["at the end of next week", "future", "2025-10-23..2025-10-26"],
    ["early last week", "past", "2025-10-06..2025-10-08"],
    ["over the weekend", "past", "2025-10-11..2025-10-12"],
    ["this weekend", "future", "2025-10-18..2025-10-19"],
    ["overnight", "past", "2025-10-16..2025-10-17"],
  ])("reads “%s” of the %s", (words, side, days) => {
    expect(daysOfEn(words, side)).toEqual([days]);
  });

  it("keeps two days apart that do not follow one another", () => {
    expect(daysOfEn("on Monday and Thursday", "past")).toEqual(["2025-10-13", "2025-10-16"]);
  });
});
