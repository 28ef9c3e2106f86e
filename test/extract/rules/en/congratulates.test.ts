import { describe, expect, it } from "vitest";
import { congratulates } from "../../../../shared/extract/rules/en/congratulates.ts";
import { readWithEnglishRule as read } from "../../read-with-rule.ts";

describe("congratulates", () => {
  it("reads a congratulation that was a message", () => {
    expect(
      read(
        congratulates,
        "Vladimir Putin congratulated President Xi Jinping on the anniversary. The message reads, in part: “All the best.”",
      ),
    ).toEqual([
      { sides: ["vladimir-putin", "xi-jinping"], words: "Vladimir Putin congratulated President Xi Jinping" },
    ]);
    expect(
      read(
        congratulates,
        "In Paris, President Macron congratulated Chancellor Merz in a letter made public on Friday.",
      )[0]?.sides,
    ).toEqual(["emmanuel-macron", "friedrich-merz"]);
  });

  it("leaves congratulations by other ways, and of one’s own", () => {
    expect(read(congratulates, "President Macron congratulated Chancellor Merz on his speech.")).toEqual([]);
    expect(read(congratulates, "President Macron congratulated Prime Minister Lecornu in a letter.")).toEqual(
      [],
    );
  });
});
