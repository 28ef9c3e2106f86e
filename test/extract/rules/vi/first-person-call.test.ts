import { expect, it } from "vitest";
import { firstPersonCall } from "../../../../shared/extract/rules/vi/first-person-call.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng thống Putin gọi cho tôi” as a call of Putin's to whoever says so", () => {
  expect(readWithRule(firstPersonCall, "“Tổng thống Putin gọi cho tôi”, Tổng thống Mỹ Trump nói.")).toEqual([
    { sides: ["vladimir-putin", "donald-trump"], words: "gọi cho tôi", initiator: "vladimir-putin" },
  ]);
});

it("reads “tôi vừa gọi điện cho” as his own call", () => {
  expect(
    readWithRule(firstPersonCall, "Tổng thống Mỹ Trump nói: “Tôi vừa gọi điện cho Tổng thống Putin”."),
  ).toMatchObject([{ sides: ["donald-trump", "vladimir-putin"], initiator: "donald-trump" }]);
});

it("reads “gọi điện cho mình” as a call to whoever tells of it", () => {
  expect(
    readWithRule(
      firstPersonCall,
      "Tổng thống Pháp Macron viết rằng Thủ tướng Canada Mark Carney gọi điện cho mình.",
    ),
  ).toMatchObject([{ sides: ["mark-carney", "emmanuel-macron"], initiator: "mark-carney" }]);
});

it.each([
  "“Vợ tôi gọi cho tôi”, Tổng thống Mỹ Trump nói.",
  "“Họ gọi cho tôi”, Tổng thống Mỹ Trump nói.",
  "“Ông ấy gọi cho tôi”, một doanh nhân nói.",
  "Ngoại trưởng Nga Lavrov nói Ngoại trưởng Mỹ Rubio gọi cho mình.",
])("is silent about %j", (text) => {
  expect(readWithRule(firstPersonCall, text)).toEqual([]);
});
