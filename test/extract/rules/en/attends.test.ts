import { describe, expect, it } from "vitest";
import { attends } from "../../../../shared/extract/rules/en/attends.ts";
import { readWithEnglishRule as read } from "../../read-with-rule.ts";

describe("attends", () => {
  it("takes those named as attending for the sides of one meeting", () => {
    expect(
      read(
        attends,
        "Attending the summit in Samarkand were President Xi Jinping, Prime Minister Narendra Modi and President Vladimir Putin.",
      )[0]?.sides.toSorted(),
    ).toEqual(["narendra-modi", "vladimir-putin", "xi-jinping"]);
    expect(
      read(attends, "The meeting was attended by President Emmanuel Macron and Chancellor Friedrich Merz.")[0]
        ?.sides,
    ).toEqual(["emmanuel-macron", "friedrich-merz"]);
  });

  it("leaves those of one country, and other things attended", () => {
    expect(
      read(
        attends,
        "The meeting was attended by President Emmanuel Macron and Prime Minister Sébastien Lecornu.",
      ),
    ).toEqual([]);
    expect(
      read(attends, "Attending a concert, President Xi Jinping thanked President Vladimir Putin."),
    ).toEqual([]);
  });
});
