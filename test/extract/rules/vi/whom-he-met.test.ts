import { expect, it } from "vitest";
import { whomHeCalled, whomHeMet } from "../../../../shared/extract/rules/vi/whom-he-met.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng thống Pháp, người ông vừa điện đàm”", () => {
  const text =
    "Thủ tướng Anh Keir Starmer gửi lời hỏi thăm tới Tổng thống Pháp Emmanuel Macron, người ông vừa điện đàm hôm qua.";
  expect(readWithRule(whomHeCalled, text)).toMatchObject([{ sides: ["keir-starmer", "emmanuel-macron"] }]);
});

it("reads “ông Macron, người mà ông Starmer đã gặp”", () => {
  const text = "Bức ảnh chụp Tổng thống Pháp Macron, người mà Thủ tướng Anh Starmer đã gặp ở Paris.";
  expect(readWithRule(whomHeMet, text)).toMatchObject([{ sides: ["keir-starmer", "emmanuel-macron"] }]);
});

it.each([
  "Thủ tướng Anh Keir Starmer nhắc tới Tổng thống Pháp Emmanuel Macron, người phản đối cuộc gặp.",
  "Tổng thống Pháp Emmanuel Macron, người từng nói ông Starmer gặp khó khăn, im lặng.",
])("is silent about %j", (text) => {
  expect(readWithRule(whomHeMet, text)).toEqual([]);
});
