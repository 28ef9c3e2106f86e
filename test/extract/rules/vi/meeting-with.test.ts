import { expect, it } from "vitest";
import { meetingWith } from "../../../../shared/extract/rules/vi/meeting-with.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng thống Nga Vladimir Putin hội đàm với Thủ tướng Hungary Viktor Orban”", () => {
  expect(
    readWithRule(
      meetingWith,
      "Tại Matxcơva, Tổng thống Nga Vladimir Putin hội đàm với Thủ tướng Hungary Viktor Orban.",
    ),
  ).toMatchObject([
    {
      sides: ["vladimir-putin", "viktor-orban"],
      words: "Tổng thống Nga Vladimir Putin hội đàm với Thủ tướng Hungary Viktor Orban",
    },
  ]);
});

it.each(["Tổng thống Nga Vladimir Putin gặp gỡ với cử tri."])("is silent about %j", (text) => {
  expect(readWithRule(meetingWith, text)).toEqual([]);
});
