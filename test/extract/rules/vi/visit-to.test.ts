import { expect, it } from "vitest";
import { visitTo } from "../../../../shared/extract/rules/vi/visit-to.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Thủ tướng Nhật Bản Shigeru Ishiba sẽ thăm chính thức Việt Nam”", () => {
  expect(
    readWithRule(visitTo, "Tuần tới, Thủ tướng Nhật Bản Shigeru Ishiba sẽ thăm chính thức Việt Nam."),
  ).toMatchObject([
    {
      sides: ["shigeru-ishiba"],
      words: "Thủ tướng Nhật Bản Shigeru Ishiba sẽ thăm chính thức Việt Nam",
      destination: "VN",
    },
  ]);
});

it.each([
  "Thủ tướng Nhật Bản Sanae Takaichi thăm nhà máy.",
  "Tổng thống Mỹ Donald Trump thăm dò dư luận Trung Quốc.",
])("is silent about %j", (text) => {
  expect(readWithRule(visitTo, text)).toEqual([]);
});

it("reads a tour of several countries, one after the other", () => {
  expect(
    readWithRule(visitTo, "Tổng thống Pháp Emmanuel Macron sẽ thăm lần lượt Chile, Peru và Brazil.").map(
      ({ destination }) => destination,
    ),
  ).toEqual(["CL", "PE", "BR"]);
});
