import { expect, it } from "vitest";
import { comesToAttend } from "../../../../shared/extract/rules/vi/comes-to-attend.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Thủ tướng Lào Sonexay Siphandone sang Việt Nam”", () => {
  expect(
    readWithRule(comesToAttend, "Thủ tướng Lào Sonexay Siphandone sang Việt Nam tham dự kỳ họp."),
  ).toMatchObject([
    {
      sides: ["sonexay-siphandone"],
      words: "Thủ tướng Lào Sonexay Siphandone sang Việt Nam",
      destination: "VN",
    },
  ]);
});

it.each([
  "Thủ tướng Lào Sonexay Siphandone gửi lời tới Việt Nam.",
  "Hàng hóa sang Việt Nam tham gia hội chợ.",
])("is silent about %j", (text) => {
  expect(readWithRule(comesToAttend, text)).toEqual([]);
});
