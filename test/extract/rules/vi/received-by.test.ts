import { expect, it } from "vitest";
import { receivedBy } from "../../../../shared/extract/rules/vi/received-by.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Ngoại trưởng Nga Sergey Lavrov được Chủ tịch Trung Quốc Tập Cận Bình tiếp”", () => {
  expect(
    readWithRule(
      receivedBy,
      "Ngoại trưởng Nga Sergey Lavrov được Chủ tịch Trung Quốc Tập Cận Bình tiếp tại Bắc Kinh.",
    ),
  ).toMatchObject([
    {
      sides: ["xi-jinping", "sergey-lavrov"],
      words: "Ngoại trưởng Nga Sergey Lavrov được Chủ tịch Trung Quốc Tập Cận Bình tiếp",
      hostCountry: "CN",
    },
  ]);
});

it("reads “được Tổng thống Putin đón bằng cái bắt tay dài”", () => {
  expect(
    readWithRule(
      receivedBy,
      "Ông Kim Jong-un tới nhà ga, được Tổng thống Nga Putin đón bằng cái bắt tay dài.",
    ),
  ).toMatchObject([{ sides: ["vladimir-putin", "kim-jong-un"], hostCountry: "RU" }]);
});

it.each([
  "Ngoại trưởng Nga Sergey Lavrov tiếp lời.",
  "Tổng thống Mỹ Donald Trump được người dân London đón nồng nhiệt.",
])("is silent about %j", (text) => {
  expect(readWithRule(receivedBy, text)).toEqual([]);
});
