import { expect, it } from "vitest";
import { meetingAgain } from "../../../../shared/extract/rules/vi/meeting-again.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “cuộc gặp”", () => {
  expect(readWithRule(meetingAgain, "Tại cuộc gặp, đôi bên bàn về thuế.")).toMatchObject([
    { sides: [], words: "cuộc gặp" },
  ]);
});

it.each(["Gặp lại người xưa."])("is silent about %j", (text) => {
  expect(readWithRule(meetingAgain, text)).toEqual([]);
});
