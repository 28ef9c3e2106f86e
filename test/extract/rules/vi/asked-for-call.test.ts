import { expect, it } from "vitest";
import { askedForCall } from "../../../../shared/extract/rules/vi/asked-for-call.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “ông Putin là người chủ động gọi” as said of the call told of before", () => {
  expect(readWithRule(askedForCall, "Theo Điện Kremlin, Tổng thống Putin là người chủ động gọi.")).toEqual([
    { sides: ["vladimir-putin"], words: "là người chủ động gọi", initiator: "vladimir-putin" },
  ]);
});

it("reads the country of a side", () => {
  expect(readWithRule(askedForCall, "Hàn Quốc là bên đề nghị cuộc trao đổi.")).toEqual([
    { sides: [], words: "là bên đề nghị", initiator: "KR" },
  ]);
});

it.each([
  "Ngoại trưởng Nga Sergey Lavrov là người chủ động gọi.",
  "Ông chủ động gọi phóng viên vào phòng.",
  "Tổng thống Putin và Tổng thống Trump là người đề xuất.",
])("is silent about %j", (text) => {
  expect(readWithRule(askedForCall, text)).toEqual([]);
});
