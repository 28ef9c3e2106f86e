import { expect, it } from "vitest";
import { visitOf } from "../../../../shared/extract/rules/vi/visit-of.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “chuyến thăm Nhật Bản của Tổng thống Mỹ Donald Trump”", () => {
  expect(
    readWithRule(visitOf, "Báo chí theo sát chuyến thăm Nhật Bản của Tổng thống Mỹ Donald Trump."),
  ).toMatchObject([
    {
      sides: ["donald-trump"],
      words: "chuyến thăm Nhật Bản của Tổng thống Mỹ Donald Trump",
      destination: "JP",
    },
  ]);
});

it("reads “chuyến thăm của Thủ tướng Ấn Độ Narendra Modi tới Nga”", () => {
  expect(
    readWithRule(visitOf, "Đây là chuyến thăm của Thủ tướng Ấn Độ Narendra Modi tới Nga."),
  ).toMatchObject([
    {
      sides: ["narendra-modi"],
      words: "chuyến thăm của Thủ tướng Ấn Độ Narendra Modi tới Nga",
      destination: "RU",
    },
  ]);
});

it.each(["Chuyến thăm của tàu hải quân tới Đà Nẵng."])("is silent about %j", (text) => {
  expect(readWithRule(visitOf, text)).toEqual([]);
});
