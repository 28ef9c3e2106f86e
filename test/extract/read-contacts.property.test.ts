import fc from "fast-check";
import { expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const WORDS = [
  "Tổng thống Mỹ Donald Trump", "ông Putin", "bà Meloni", "hai nhà lãnh đạo", "người đồng cấp Nga", "điện đàm với", "cuộc gặp", "giữa",
  "và", "sẽ", "đã", "thăm", "Việt Nam", "chuyến thăm", "tại Bắc Kinh", "ngày 21/1", "hôm thứ Ba", "kéo dài hơn một giờ", "gửi thư", "tới",
  ",", ".", "(", ")", "“", "\n", "lần thứ hai", "cùng ngày", "hủy", "không", "\u00a0", "Thủ tướng", "của",
  "-", ";", ":", "Quentin Xavier", "quyền Tổng thống", "Chủ tịch", "phu nhân", "cố", "đón", "lễ đón", "nơi", "rồi tới", "người", "để", "mời",
  "vợ chồng ông", "sang", "nước này", "đồng chủ trì", "chặng tiếp theo là", "ba lần", "trao đổi", "ba bên", "Nhật Bản", "từng người", "theo",
]; // prettier-ignore

const ENGLISH = [
  "President Donald Trump", "Mr. Putin", "H.E.", "the two leaders", "his Russian counterpart", "spoke with", "the meeting", "between", "and",
  "will", "visited", "Vietnam", "in Beijing", "on January 21", "on Tuesday", "for more than an hour", "sent a letter to", "called on", "met",
  ",", ".", "(", ")", "“", "’s", "\n", "second", "cancelled", "not", "\u00a0", "Prime Minister", "of", "the President", "I", "he", "the",
  "Lee", "von der Leyen", "PRESIDENT:", "Q:", "SEOUL, Oct. 30 (Yonhap) --", "at the Grand Palace", "in Visby", "the two", "their last meeting",
  "was in", "who is on a", "state visit to", "to see", "talked for", "a day after", "since", "two weeks ago", "over the weekend", "and with", "if",
  "but the talks were called off", "three-day", "at the latter’s request", "K.P. Sharma Oli", ":", "?", "–",
]; // prettier-ignore

const english = fc.array(fc.constantFrom(...ENGLISH), { maxLength: 40 }).map((words) => words.join(" "));
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const unspaced = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(""));
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  sentence,
  unspaced,
  fc.tuple(sentence, fc.string({ unit: "grapheme" })).map(([a, b]) => a.normalize("NFD") + b),
);
const day = fc.constantFrom(null, "2025-10-17", "2021-12-31T23:30:00Z", "no date");

it("quotes what stands at its offsets and throws on no text whatever", () => {
  fc.assert(
    fc.property(text, day, (given, publishedAt) => {
      for (const { evidence, date } of readContacts({ text: given, publishedAt, lang: "vi" })) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { quote, start, end } of evidence) expect(given.slice(start, end)).toBe(quote);
        if (date) expect(date.from <= date.to).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it("does so for English, and for any text whose language is not said", () => {
  fc.assert(
    fc.property(fc.oneof(english, text), fc.constantFrom("en" as const, undefined), (given, lang) => {
      const records = readContacts({ text: given, publishedAt: "2025-10-17", ...(lang && { lang }) });
      for (const { evidence, participants } of records) {
        expect(participants.length).toBeGreaterThan(0);
        for (const { quote, start, end } of evidence) expect(given.slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 400 },
  );
});

it("knows a speaker whose own label has an “I” in it", () => {
  expect(
    readContacts({ text: "President Donald Trump\nI PRESIDENT: We met.", publishedAt: null, lang: "en" }),
  ).toEqual([]);
});

it("reads no more of an endless text than an article can hold", () => {
  for (const [lang, words] of [
    ["vi", "ông Putin điện đàm với ông Trump, "],
    ["en", "President Putin spoke with President Trump, "],
  ] as const) {
    const records = readContacts({ text: words.repeat(5000), publishedAt: "2025-10-17", lang });
    expect(records).toHaveLength(1);
    expect(records[0]?.evidence.length).toBeLessThan(1200);
  }
});

it("answers the same for composed and decomposed letters", () => {
  fc.assert(
    fc.property(sentence, (given) => {
      const facts = (written: string) =>
        readContacts({ text: written, publishedAt: "2025-10-17", lang: "vi" }).map(
          ({ type, status, date, participants }) => [type, status, date, participants.map(({ id }) => id)],
        );
      expect(facts(given.normalize("NFD"))).toEqual(facts(given));
    }),
    { numRuns: 100 },
  );
});
