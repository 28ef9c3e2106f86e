import { expect, it } from "vitest";
import { byVideo } from "../../../../shared/extract/rules/en/by-video.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads The talks were held via videoconference.", () => {
  expect(readWithEnglishRule(byVideo, "The talks were held via videoconference.")).toEqual([
    { sides: [], words: "via videoconference" },
  ]);
});

it.each(["The shop sells goods via video."])("by-video is silent about %j", (text) => {
  expect(readWithEnglishRule(byVideo, text)).toEqual([]);
});
