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

it("reads one meeting with each in “các cuộc gặp với A và B”, one with both in “cuộc gặp”", () => {
  expect(
    readWithRule(
      meetingWith,
      "Trong các cuộc gặp với Tổng thống Mỹ Donald Trump và Ngoại trưởng Mỹ Marco Rubio, Thủ tướng Canada Mark Carney bàn về thuế.",
    ).map(({ sides }) => sides),
  ).toEqual([
    ["mark-carney", "donald-trump"],
    ["mark-carney", "marco-rubio"],
  ]);
  expect(
    readWithRule(
      meetingWith,
      "Trong cuộc gặp với Tổng thống Mỹ Donald Trump và Ngoại trưởng Mỹ Marco Rubio, Thủ tướng Canada Mark Carney bàn về thuế.",
    ).map(({ sides }) => sides),
  ).toEqual([["mark-carney", "donald-trump", "marco-rubio"]]);
});
