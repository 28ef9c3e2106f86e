import { describe, expect, it } from "vitest";
import { contactsOf } from "./releases/release.ts";

const read = (published: string, text: string) => contactsOf({ about: "", published, text, contacts: [] });

describe("English texts that tell of several contacts", () => {
  it("keeps an earlier meeting of the same two apart from the one of today", () => {
    expect(
      read(
        "2025-07-10",
        "Aliyev and Pashinyan met in Abu Dhabi on Thursday. Their last meeting was in Tirana on May 16.",
      ),
    ).toEqual([
      "meeting held ilham-aliyev + nikol-pashinyan 2025-07-10 in Abu Dhabi/AE",
      "meeting held ilham-aliyev + nikol-pashinyan 2025-05-16 in Tirana/AL",
    ]);
  });

  it("takes talk without a telephone for the meeting told of before", () => {
    expect(
      read(
        "2024-11-18",
        "Keir Starmer met Xi Jinping in Rio de Janeiro on Monday. The two men spoke for half an hour in a hotel.",
      ),
    ).toEqual(["meeting held keir-starmer + xi-jinping 2024-11-18 30–30m in Rio de Janeiro/BR"]);
  });

  it("dates what is told right after by the day before it", () => {
    expect(
      read("2024-01-22", "Donald Tusk arrived in Kyiv on Monday. He met President Volodymyr Zelensky."),
    ).toContain("meeting held donald-tusk + volodymyr-zelensky 2024-01-22 in Kyiv/UA");
  });

  it("does not date what is told of another time", () => {
    expect(
      read(
        "2024-01-22",
        "Donald Tusk arrived in Kyiv on Monday. He had met President Emmanuel Macron in Paris.",
      ),
    ).toContain("meeting held donald-tusk + emmanuel-macron undated in Paris/FR");
  });

  it("reads the one after the other with whom somebody spoke", () => {
    expect(
      read(
        "2025-04-24",
        "Cyril Ramaphosa spoke by phone with Vladimir Putin on Monday and with Donald Trump.",
      ),
    ).toHaveLength(2);
  });

  it("keeps talks of tomorrow apart from those of today", () => {
    expect(
      read("2024-07-08", "Putin met Narendra Modi on Monday. The two are to hold formal talks on Tuesday."),
    ).toEqual([
      "meeting held narendra-modi + vladimir-putin 2024-07-08",
      "meeting planned narendra-modi + vladimir-putin 2024-07-09",
    ]);
  });
});

describe("English texts in which somebody else acts", () => {
  it.each([
    "EAM also held talks with Foreign Minister Annalena Baerbock. Prime Minister Narendra Modi was informed.",
    "The Vice President had spoken with Secretary Antony Blinken. Prime Minister Mia Mottley listened.",
    "China welcomes Prime Minister Modi. President Emmerson Mnangagwa will attend.",
    "Q: Will President Xi meet with President Trump next week?",
    "If Putin were to sit down with Zelensky, it would be a first.",
    "A President Harris might meet Vladimir Putin only if there were something to sign.",
  ])("finds no contact in “%s”", (text) => {
    expect(read("2024-05-01", text)).toEqual([]);
  });
});

describe("names in English texts", () => {
  it("takes a surname for whom the text names so in full", () => {
    expect(
      read(
        "2025-10-30",
        "President Lee Jae Myung was in Gyeongju. Lee met Chinese President Xi Jinping on Wednesday.",
      ),
    ).toEqual(["meeting held lee-jae-myung + xi-jinping 2025-10-29"]);
  });

  it("reads a call made to somebody who is new in office", () => {
    expect(
      read(
        "2025-10-23",
        "Emmanuel Macron on Wednesday made a brief phone call to new Japanese Prime Minister Sanae Takaichi.",
      ),
    ).toEqual(["call held emmanuel-macron + sanae-takaichi 2025-10-22 by emmanuel-macron"]);
  });

  it("takes no weekday for a prime minister", () => {
    expect(read("2025-10-30", "President Trump met on Friday with reporters.")).toEqual([]);
  });
});
