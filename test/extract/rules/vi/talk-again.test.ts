import { expect, it } from "vitest";
import { talkAgain } from "../../../../shared/extract/rules/vi/talk-again.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Cuộc trò chuyện”", () => {
  expect(readWithRule(talkAgain, "Cuộc trò chuyện kéo dài một giờ.")).toMatchObject([
    { sides: [], words: "Cuộc trò chuyện" },
  ]);
});

it.each(["Trò chuyện cuối tuần với nghệ sĩ."])("is silent about %j", (text) => {
  expect(readWithRule(talkAgain, text)).toEqual([]);
});
