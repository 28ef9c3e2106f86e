import { describe, expect, it } from "vitest";
import { contactsOf } from "../../releases/release.ts";

const read = (text: string) => contactsOf({ about: "", published: "2025-05-20", text, contacts: [] });
const TOLD = "Newspapers reported that Donald Trump and Vladimir Putin had held a telephone conversation.";

describe("a denial behind what it denies", () => {
  it.each([
    "The Kremlin denied the report.",
    "Peskov dismissed these reports as speculation.",
    "“There was no conversation,” Peskov said.",
    "“No such call took place,” the spokesman told reporters.",
    "The spokesman said that this information was false.",
  ])("is heard in “%s”", (denial) => {
    expect(read(`${TOLD} ${denial}`)).toEqual(["call denied donald-trump + vladimir-putin undated"]);
  });

  it.each([
    "The Kremlin denied that it had asked for anything.",
    "There was no word on Ukraine.",
    "Peskov dismissed the minister.",
    "They spoke of false hopes.",
    "It rained. It poured. The Kremlin denied the report.",
  ])("is not heard in “%s”", (other) => {
    expect(read(`${TOLD} ${other}`)).toEqual(["call held donald-trump + vladimir-putin undated"]);
  });
});
