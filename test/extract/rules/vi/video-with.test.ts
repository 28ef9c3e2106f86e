import { expect, it } from "vitest";
import { videoWith } from "../../../../shared/extract/rules/vi/video-with.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “ông Tập Cận Bình hội đàm trực tuyến với Thủ tướng Đức Friedrich Merz”", () => {
  expect(
    readWithRule(
      videoWith,
      "Sáng nay, ông Tập Cận Bình hội đàm trực tuyến với Thủ tướng Đức Friedrich Merz.",
    ),
  ).toMatchObject([
    {
      sides: ["xi-jinping", "friedrich-merz"],
      words: "ông Tập Cận Bình hội đàm trực tuyến với Thủ tướng Đức Friedrich Merz",
    },
  ]);
});

it.each(["Thủ tướng họp trực tuyến với 63 tỉnh thành."])("is silent about %j", (text) => {
  expect(readWithRule(videoWith, text)).toEqual([]);
});
