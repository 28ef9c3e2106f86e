import { expect, it } from "vitest";
import { sendsMessage } from "../../../../shared/extract/rules/vi/sends-message.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Chủ tịch nước Lương Cường gửi điện mừng tới Tổng thống Nga Vladimir Putin”", () => {
  expect(
    readWithRule(
      sendsMessage,
      "Nhân dịp này, Chủ tịch nước Lương Cường gửi điện mừng tới Tổng thống Nga Vladimir Putin.",
    ),
  ).toMatchObject([
    {
      sides: ["luong-cuong", "vladimir-putin"],
      words: "Chủ tịch nước Lương Cường gửi điện mừng tới Tổng thống Nga Vladimir Putin",
    },
  ]);
});

it.each(["Chủ tịch nước Lương Cường gửi thư tới ngành giáo dục."])("is silent about %j", (text) => {
  expect(readWithRule(sendsMessage, text)).toEqual([]);
});
