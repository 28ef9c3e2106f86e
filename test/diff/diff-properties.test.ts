import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDiff } from "../../shared/diff/apply-diff.ts";
import { diffTexts, type TextDiff } from "../../shared/diff/diff-texts.ts";

/** Sentences that the tests make paragraphs of: long enough to be known again, and unlike each other. */
const sentences = [
  "Tổng thống hai nước điện đàm tối thứ Bảy và nói chuyện trong 50 phút.",
  "Nhà ở xã hội, hòa bình và sức khỏe được nêu trong thông cáo chung.",
  'Người phát ngôn nói: "Chúng tôi sẽ trao đổi tiếp", rồi rời phòng họp.',
  "Giá lúa mì ngày 28/12 là 90,74 đồng, thấp hơn tuần trước một chút.",
  "Đoàn đại biểu bay lúc 14:30 từ Hà Nội, quá cảnh ở một nước thứ ba.",
  "Các bên hẹn gặp lại tháng sau; địa điểm chưa được thông báo.",
];
const paragraph = fc.subarray(sentences, { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join(" "));

/** The same words in another spelling: letters composed or not, tones placed the old way or the new, other quotes and spaces. */
const respellings: ((text: string) => string)[] = [
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFC"),
  (text) => text.replaceAll("hòa", "hoà").replaceAll("khỏe", "khoẻ"),
  (text) => text.replaceAll("hoà", "hòa").replaceAll("khoẻ", "khỏe"),
  (text) => text.replace(/"([^"]*)"/g, "“$1”"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "  "),
  (text) => `\t${text} `,
];
const respelling = fc
  .array(fc.constantFrom(...respellings), { maxLength: 3 })
  .map((steps) => (text: string) => steps.reduce((said, step) => step(said), text));

/** Words, half pairs, joiners, marks and line ends as no newspaper has them. */
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\ud83d",
        "\ude00",
        "😀",
        "\u200d",
        "\u0323",
        "e\u0302\u0301",
        "ế",
        "\0",
        "\r\n",
        "\n",
        "\u2028",
      ),
      fc.constantFrom("oà", "òa", "“", "’", '"', " ", "\u00a0", "\u3000", "50", "90,74", "…", "Hòa", "hoà"),
      fc.string({ unit: "grapheme", maxLength: 4 }),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
const article = fc.array(paragraph, { maxLength: 6 }).map((lines) => lines.join("\n"));
const anyText = fc.oneof(odd, article, fc.constant(""));

const counts = ({ words, paragraphs }: TextDiff) => ({ words, paragraphs });
const runs = { numRuns: 500 };

test("applied to the old text gives the new one, whatever the two are", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      expect(applyDiff(before, diffTexts(before, after))).toBe(after);
      expect(applyDiff(after, diffTexts(after, before))).toBe(before);
    }),
    runs,
  );
});

test("says of a text and itself that nothing changed, and of its own answer the same again", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const same = diffTexts(after, applyDiff(before, diffTexts(before, after)));
      expect(same.blocks).toEqual([{ kind: "same", from: 0, lines: after.split("\n").length }]);
      expect(counts(same)).toEqual(counts(diffTexts("", "")));
      expect(diffTexts(before, after)).toEqual(diffTexts(before, after));
    }),
    runs,
  );
});

const respelled = fc
  .uniqueArray(paragraph, { minLength: 1, maxLength: 6 })
  .chain((lines) => fc.tuple(...lines.map((line) => fc.tuple(fc.constant(line), respelling))));

test("finds no word in another spelling of the same words", () => {
  fc.assert(
    fc.property(respelled, (lines) => {
      const before = lines.map(([line]) => line).join("\n");
      const after = lines.map(([line, respell]) => respell(line)).join("\n");
      const diff = diffTexts(before, after);
      expect(counts(diff)).toEqual({
        words: { added: 0, removed: 0 },
        paragraphs: { added: 0, removed: 0, changed: 0, moved: 0 },
      });
      expect(applyDiff(before, diff)).toBe(after);
    }),
    runs,
  );
});

test("counts no word of paragraphs that only moved, however much they share with others", () => {
  const lines = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8 });
  const shuffled = lines.chain((all) =>
    fc.tuple(fc.constant(all.join("\n")), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([before, moved]) => {
      const after = moved.join("\n");
      const diff = diffTexts(before, after);
      expect(diff.words).toEqual({ added: 0, removed: 0 });
      expect(diff.paragraphs).toMatchObject({ added: 0, removed: 0, changed: 0 });
      expect(applyDiff(before, diff)).toBe(after);
    }),
    runs,
  );
});

test("counts no word of paragraphs that moved and are spelt another way", () => {
  const shuffled = fc.shuffledSubarray(sentences, { minLength: sentences.length });
  fc.assert(
    fc.property(shuffled, respelling, (moved, respell) => {
      const diff = diffTexts(sentences.join("\n"), moved.map(respell).join("\n"));
      expect(diff.words).toEqual({ added: 0, removed: 0 });
      expect(diff.paragraphs).toMatchObject({ added: 0, removed: 0, changed: 0 });
    }),
    runs,
  );
});

test("the other way round has as many words and paragraphs less as this way more", () => {
  const edit = fc.tuple(fc.nat(), fc.constantFrom("55", "Chủ tịch", "", "mới, "));
  const edited = fc.tuple(
    fc.uniqueArray(paragraph, { minLength: 1, maxLength: 6 }),
    fc.array(edit, { maxLength: 3 }),
  );
  fc.assert(
    fc.property(edited, ([lines, edits]) => {
      const before = lines.join("\n");
      const words = before.split(" ");
      for (const [at, word] of edits) words[at % words.length] = word;
      const after = words.join(" ");
      const [there, back] = [diffTexts(before, after), diffTexts(after, before)];
      // Which of two edits is found where several are as short may differ; what they come to may not.
      for (const counted of ["words", "paragraphs"] as const)
        expect(back[counted].removed - back[counted].added).toBe(
          there[counted].added - there[counted].removed,
        );
    }),
    runs,
  );
});

test("always shows a changed number, name or date", () => {
  const facts = fc.constantFrom(
    ["50 phút", "55 phút"],
    ["28/12", "29/12"],
    ["90,74", "90,75"],
    ["14:30", "14:35"],
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray(sentences, { minLength: sentences.length }),
      facts,
      respelling,
      (all, fact, respell) => {
        const before = all.join("\n");
        const diff = diffTexts(before, respell(before.replace(fact[0], fact[1])));
        expect(diff.words).toEqual({ added: 1, removed: 1 });
        expect(diff.paragraphs.changed).toBe(1);
      },
    ),
    runs,
  );
});
