import { describe, expect, it } from "vitest";
import { sees } from "../../../../shared/extract/rules/en/sees.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

describe("sees", () => {
  it("reads whoever travels to see another", () => {
    expect(readWithEnglishRule(sees, "Modi flies on to Paris to see President Macron.")).toMatchObject([
      { sides: ["narendra-modi", "emmanuel-macron"] },
    ]);
  });
  it("reads it in the middle of a sentence", () => {
    const [reading] = readWithEnglishRule(
      sees,
      "In Beijing the Tunisian delegation rested while Li Qiang also saw President Putin, an official said.",
    );
    expect(reading).toMatchObject({ sides: ["li-qiang", "vladimir-putin"] });
  });
  it("reads no view that somebody takes of another", () => {
    expect(readWithEnglishRule(sees, "Biden saw Putin as a rival.")).toEqual([]);
    expect(readWithEnglishRule(sees, "Macron wants to see Zelensky succeed.")).toEqual([]);
  });
});
