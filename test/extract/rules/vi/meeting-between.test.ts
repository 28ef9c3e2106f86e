import { expect, it } from "vitest";
import { meetingBetween } from "../../../../shared/extract/rules/vi/meeting-between.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “cuộc gặp giữa Tổng thống Mỹ Donald Trump và nhà lãnh đạo Triều Tiên Kim Jong-un”", () => {
  expect(
    readWithRule(
      meetingBetween,
      "Theo Yonhap, cuộc gặp giữa Tổng thống Mỹ Donald Trump và nhà lãnh đạo Triều Tiên Kim Jong-un còn để ngỏ.",
    ),
  ).toMatchObject([
    {
      sides: ["donald-trump", "kim-jong-un"],
      words: "cuộc gặp giữa Tổng thống Mỹ Donald Trump và nhà lãnh đạo Triều Tiên Kim Jong-un",
    },
  ]);
});

it.each(["Cuộc gặp giữa hai đội bóng bị hoãn."])("is silent about %j", (text) => {
  expect(readWithRule(meetingBetween, text)).toEqual([]);
});
