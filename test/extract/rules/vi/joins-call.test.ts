import { expect, it } from "vitest";
import { joinsCall } from "../../../../shared/extract/rules/vi/joins-call.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  "Tổng thống Pháp Macron tham gia cuộc gọi.",
  "Tổng thống Pháp Macron tham gia cuộc điện đàm với Tổng thống Mỹ Trump.",
])("is silent about “%s” where no call was told of", (text) => {
  expect(readWithRule(joinsCall, text)).toEqual([]);
});
