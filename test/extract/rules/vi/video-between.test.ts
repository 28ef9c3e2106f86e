import { expect, it } from "vitest";
import { videoBetween } from "../../../../shared/extract/rules/vi/video-between.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Cuộc hội đàm trực tuyến giữa Tổng thống Nga Vladimir Putin và Chủ tịch Trung Quốc Tập Cận Bình”", () => {
  expect(
    readWithRule(
      videoBetween,
      "Cuộc hội đàm trực tuyến giữa Tổng thống Nga Vladimir Putin và Chủ tịch Trung Quốc Tập Cận Bình vừa kết thúc.",
    ),
  ).toMatchObject([
    {
      sides: ["vladimir-putin", "xi-jinping"],
      words: "Cuộc hội đàm trực tuyến giữa Tổng thống Nga Vladimir Putin và Chủ tịch Trung Quốc Tập Cận Bình",
    },
  ]);
});

it.each(["Cuộc họp trực tuyến giữa các sở ngành."])("is silent about %j", (text) => {
  expect(readWithRule(videoBetween, text)).toEqual([]);
});
