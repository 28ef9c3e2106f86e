import fc from "fast-check";
import { expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const WORDS = [
  "Tổng thống Mỹ Donald Trump", "ông Putin", "bà Meloni", "hai nhà lãnh đạo", "người đồng cấp Nga", "điện đàm với", "cuộc gặp", "giữa",
  "và", "sẽ", "đã", "thăm", "Việt Nam", "chuyến thăm", "tại Bắc Kinh", "ngày 21/1", "hôm thứ Ba", "kéo dài hơn một giờ", "gửi thư", "tới",
  ",", ".", "(", ")", "“", "\n", "lần thứ hai", "cùng ngày", "hủy", "không", "\u00a0", "Thủ tướng", "của",
]; // prettier-ignore

const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  sentence,
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
