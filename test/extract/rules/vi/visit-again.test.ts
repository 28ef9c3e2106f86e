import { expect, it } from "vitest";
import { visitAgain } from "../../../../shared/extract/rules/vi/visit-again.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “chuyến thăm”", () => {
  expect(readWithRule(visitAgain, "Trong chuyến thăm này, hai bên ký nhiều văn kiện.")).toMatchObject([
    { sides: [], words: "chuyến thăm" },
  ]);
});

it.each(["Thăm lại trường xưa."])("is silent about %j", (text) => {
  expect(readWithRule(visitAgain, text)).toEqual([]);
});
