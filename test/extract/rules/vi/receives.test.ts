import { expect, it } from "vitest";
import { receives } from "../../../../shared/extract/rules/vi/receives.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng Bí thư Tô Lâm tiếp thân mật Thủ tướng Lào Sonexay Siphandone”", () => {
  expect(
    readWithRule(receives, "Chiều 5/8, Tổng Bí thư Tô Lâm tiếp thân mật Thủ tướng Lào Sonexay Siphandone."),
  ).toMatchObject([
    {
      sides: ["to-lam", "sonexay-siphandone"],
      words: "Tổng Bí thư Tô Lâm tiếp thân mật Thủ tướng Lào Sonexay Siphandone",
      hostCountry: "VN",
    },
  ]);
});

it.each(["Tổng Bí thư Tô Lâm tiếp tục chuyến công tác.", "Tổng Bí thư Tô Lâm tiếp xúc cử tri."])(
  "is silent about %j",
  (text) => {
    expect(readWithRule(receives, text)).toEqual([]);
  },
);

it.each([
  "Đón Tổng thống Nga Putin ở chân cầu thang máy bay, Thủ tướng Modi nở nụ cười.",
  "Món quà của Thủ tướng Modi khi đón ông Putin.",
  "Lễ đón Tổng thống Nga Putin được cử hành sáng nay. Thủ tướng Ấn Độ Modi chủ trì lễ đón.",
])("reads who receives whom in %j", (text) => {
  expect(readWithRule(receives, text)).toMatchObject([
    { sides: ["narendra-modi", "vladimir-putin"], hostCountry: "IN" },
  ]);
});
