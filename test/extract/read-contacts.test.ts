import { describe, expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string, publishedAt: string | null = "2025-10-17") => readContacts({ text, publishedAt });

describe("readContacts", () => {
  it("brings headline, lead and later sentences about one call to one record", () => {
    const records = read(
      "Lãnh đạo Nga - Mỹ điện đàm\n" +
        "Tổng thống Nga Vladimir Putin hôm 16/10 điện đàm với Tổng thống Mỹ Donald Trump.\n" +
        "Cuộc điện đàm kéo dài gần 2 giờ, theo đề nghị của phía Mỹ.",
    );
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      type: "call",
      status: "held",
      level: "leader",
      date: { from: "2025-10-16", to: "2025-10-16" },
      durationMinutes: { min: null, max: 120 },
      initiator: "US",
    });
    expect(records[0]?.participants.map(({ id }) => id).sort()).toEqual(["donald-trump", "vladimir-putin"]);
  });

  it("names whoever held the office on the day of the contact", () => {
    const [record] = read("Tổng thống Mỹ điện đàm với Tổng thống Nga ngày 30/12.", "2021-12-31");
    expect(record?.participants.map(({ id }) => id)).toEqual(["joe-biden", "vladimir-putin"]);
  });

  it("quotes the text as it was given, composed or not", () => {
    const text = "Thủ tướng Ấn Độ Modi đã điện đàm với Tổng thống Nga Putin.".normalize("NFD");
    const [record] = read(text);
    expect(record?.evidence).not.toHaveLength(0);
    for (const { quote, start, end } of record?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  it("stays silent about ministers, former leaders and people of one country", () => {
    expect(read("Cựu Tổng thống Mỹ Barack Obama gặp Thủ tướng Canada Justin Trudeau.", "2019-06-01")).toEqual(
      [],
    );
    expect(read("Thủ tướng Phạm Minh Chính gặp Tổng Bí thư Tô Lâm.", "2025-03-01")).toEqual([]);
    expect(read("Chính phủ gặp khó khăn, theo Tổng thống Mỹ Donald Trump và Tổng thống Nga Putin.")).toEqual(
      [],
    );
  });
});
