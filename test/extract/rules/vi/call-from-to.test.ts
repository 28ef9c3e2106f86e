import { expect, it } from "vitest";
import { callFromTo } from "../../../../shared/extract/rules/vi/call-from-to.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “cuộc gọi của Tổng thống Trump cho Tổng thống Putin”", () => {
  expect(
    readWithRule(
      callFromTo,
      "Theo báo Mỹ, cuộc gọi của Tổng thống Trump cho Tổng thống Putin diễn ra tối muộn.",
    ),
  ).toMatchObject([
    {
      sides: ["donald-trump", "vladimir-putin"],
      words: "cuộc gọi của Tổng thống Trump cho Tổng thống Putin",
      initiator: "donald-trump",
    },
  ]);
});

it.each(["Cuộc gọi của cử tri cho đài truyền hình bị ngắt.", "Cuộc gọi của Ngoại trưởng Nga cho người nhà."])(
  "is silent about %j",
  (text) => {
    expect(readWithRule(callFromTo, text)).toEqual([]);
  },
);

it("reads a country for its leader, whom the text names elsewhere", () => {
  expect(readWithRule(callFromTo, "Rò rỉ cuộc gọi của ông Trump đến Australia")).toEqual([
    { sides: ["donald-trump"], words: "cuộc gọi của ông Trump đến Australia", initiator: "donald-trump" },
  ]);
});
