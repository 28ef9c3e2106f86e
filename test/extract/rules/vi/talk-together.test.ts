import { expect, it } from "vitest";
import { talkTogether } from "../../../../shared/extract/rules/vi/talk-together.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Ông Putin và ông Trump hôm qua thảo luận”", () => {
  expect(readWithRule(talkTogether, "Ông Putin và ông Trump hôm qua thảo luận về Ukraine.")).toMatchObject([
    { sides: ["vladimir-putin", "donald-trump"], words: "Ông Putin và ông Trump hôm qua thảo luận" },
  ]);
});

it.each([
  "Quốc hội thảo luận về ngân sách.",
  "Ông Putin thảo luận với các tướng lĩnh.",
  "Ông Putin và ông Trump còn nhiều khác biệt, song việc duy trì đối thoại là cần thiết.",
])("is silent about %j", (text) => {
  expect(readWithRule(talkTogether, text)).toEqual([]);
});
