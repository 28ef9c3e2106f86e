import { expect, it } from "vitest";
import { byVideo } from "../../../../shared/extract/rules/vi/by-video.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “diễn ra qua video”", () => {
  expect(readWithRule(byVideo, "Các cuộc thảo luận diễn ra qua video.")).toMatchObject([
    { sides: [], words: "diễn ra qua video" },
  ]);
});

it.each(["Hàng bán qua video tăng mạnh."])("is silent about %j", (text) => {
  expect(readWithRule(byVideo, text)).toEqual([]);
});
