import { expect, it } from "vitest";
import { callAtWish } from "../../../../shared/extract/rules/vi/call-at-wish.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  "Chiều 16/10, theo đề nghị của Thủ tướng Bỉ Bart De Wever, Thủ tướng Phạm Minh Chính có cuộc điện đàm.",
  "Thủ tướng Phạm Minh Chính điện đàm theo đề nghị của Thủ tướng Bỉ Bart De Wever.",
])("reads both sides out of “%s”", (text) => {
  expect(readWithRule(callAtWish, text)).toMatchObject([
    { sides: ["pham-minh-chinh", "bart-de-wever"], initiator: "bart-de-wever" },
  ]);
});

it.each([
  "Theo đề nghị của phía Bỉ, Thủ tướng Phạm Minh Chính có cuộc điện đàm.",
  "Theo đề nghị của Chủ tịch nước Lương Cường, Thủ tướng Phạm Minh Chính có cuộc điện đàm.",
  "Thủ tướng Phạm Minh Chính điện đàm với Thủ tướng Bỉ Bart De Wever.",
])("is silent about %j", (text) => {
  expect(readWithRule(callAtWish, text)).toEqual([]);
});
