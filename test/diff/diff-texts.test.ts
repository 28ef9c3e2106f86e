import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDiff } from "../../shared/diff/apply-diff.ts";
import { diffTexts } from "../../shared/diff/diff-texts.ts";
import type { TextDiff } from "../../shared/diff/diff-texts.ts";
import { renderDiff } from "./render-diff.ts";

const title = "Hai tổng thống nói chuyện qua điện thoại";
const lead = "Cuộc điện đàm diễn ra tối thứ Bảy và kéo dài 50 phút, theo thông báo của hai bên.";
const middle = "Hai nhà lãnh đạo bàn về lương thực, năng lượng và việc trao đổi tù binh.";
const end = "Họ hẹn gặp nhau vào tháng sau ở một nước thứ ba.";
const text = [title, lead, middle, end].join("\n");

test("shows a changed number as just that number", () => {
  const diff = diffTexts(text, text.replace("50 phút", "55 phút"));
  expect(renderDiff(diff)).toEqual([
    "= 1",
    "  Cuộc điện đàm diễn ra tối thứ Bảy và kéo dài [-50 -]{+55 +}phút, theo thông báo của hai bên.",
    "= 2",
  ]);
  expect(diff).toMatchObject({ words: { added: 1, removed: 1 }, sentences: 1 });
});

test("keeps numbers, times and dates whole", () => {
  const diff = diffTexts("Lúc 14:30 ngày 28/12/2025, giá 90,74.", "Lúc 14:35 ngày 29/12/2025, giá 90,75.");
  expect(renderDiff(diff)).toEqual([
    "  Lúc [-14:30 -]{+14:35 +}ngày [-28/12/2025-]{+29/12/2025+}, giá [-90,74-]{+90,75+}.",
  ]);
});

test("tells added and removed paragraphs from changed ones", () => {
  const extra = "Đây là cuộc trao đổi thứ tám của họ trong năm.";
  const diff = diffTexts(text, [title, extra, lead, end.replace("tháng sau", "tuần tới")].join("\n"));
  expect(renderDiff(diff)).toEqual([
    "= 1",
    `+ ${extra}`,
    "= 1",
    `- ${middle}`,
    "  Họ hẹn gặp nhau vào [-tháng sau -]{+tuần tới +}ở một nước thứ ba.",
  ]);
  expect(diff.paragraphs).toEqual({ added: 1, removed: 1, changed: 1, moved: 0 });
});

test("recognises swapped paragraphs as moved", () => {
  const diff = diffTexts(text, [title, middle, lead, end].join("\n"));
  expect(diff.paragraphs).toEqual({ added: 0, removed: 0, changed: 0, moved: 1 });
  expect(diff.words).toEqual({ added: 0, removed: 0 });
});

test("recognises a paragraph that was moved and edited", () => {
  const diff = diffTexts(text, [title, middle, end, lead.replace("50", "55")].join("\n"));
  expect(renderDiff(diff)).toEqual([
    "= 1",
    "< 1",
    "= 2",
    "> Cuộc điện đàm diễn ra tối thứ Bảy và kéo dài [-50 -]{+55 +}phút, theo thông báo của hai bên.",
  ]);
});

test.each([
  ["decomposed letters", lead.normalize("NFD")],
  ["no-break spaces", lead.replaceAll(" ", "\u00a0")],
  ["indentation", `   ${lead}  `],
])("takes %s for the same words", (_, respelled) => {
  const diff = diffTexts(text, text.replace(lead, respelled));
  expect(renderDiff(diff)).toEqual(["= 1", `~ ${respelled}`, "= 2"]);
  expect(applyDiff(text, diff)).toBe(text.replace(lead, respelled));
});

test("takes either tone placement and any quotes for the same words", () => {
  const old = "Ông kêu gọi 'hòa bình' và \"khoẻ mạnh\" ở xứ hoa, lần 1.";
  const diff = diffTexts(old, "Ông kêu gọi ‘hoà bình’ và “khỏe mạnh” ở xứ hoá, lần 2.");
  expect(renderDiff(diff)).toEqual([
    "  Ông kêu gọi ‘hoà bình’ và “khỏe mạnh” ở xứ [-hoa-]{+hoá+}, lần [-1-]{+2+}.",
  ]);
});

test("does not pair paragraphs that have nothing to do with each other", () => {
  const diff = diffTexts(
    `${title}\n${middle}`,
    `${title}\nThị trường chứng khoán châu Á mở cửa trong sắc xanh.`,
  );
  expect(renderDiff(diff).map((line) => line[0])).toEqual(["=", "-", "+"]);
});

test("counts the sentences that changed", () => {
  const old = "Câu một ở đây. Câu hai ở đây. Câu ba ở đây. Câu bốn ở đây.";
  expect(diffTexts(old, old.replace("hai", "2").replace("bốn ở đây", "4")).sentences).toBe(2);
  expect(diffTexts(old, `${old}\nMột câu mới. Và câu nữa.`).sentences).toBe(2);
});

/** Texts made of few words and lines, so that much is equal, repeated and moved. */
const wordy = fc
  .array(
    fc.constantFrom(
      "hòa",
      "hoà",
      "bình",
      "50",
      "phút",
      ".",
      "“",
      '"',
      " ",
      " ",
      " ",
      "\u00a0",
      "\n",
      "\n",
      "e\u0301",
      "\u0301",
    ),
  )
  .map((words) => words.join(""));
const anything = fc.oneof(wordy, fc.string(), fc.string({ unit: "binary" }));

test("gives the new text exactly when applied to the old, and survives JSON", () => {
  fc.assert(
    fc.property(anything, anything, (before, after) => {
      const diff = JSON.parse(JSON.stringify(diffTexts(before, after))) as TextDiff;
      expect(applyDiff(before, diff)).toBe(after);
    }),
    { numRuns: 1000 },
  );
});

test("accounts for each old paragraph once, in its old words", () => {
  fc.assert(
    fc.property(wordy, wordy, (before, after) => {
      const lines = before.split("\n");
      const seen: string[] = [];
      for (const block of diffTexts(before, after).blocks) {
        if (block.kind === "same")
          for (let k = 0; k < block.lines; k++) seen[block.from + k] = lines[block.from + k]!;
        if (block.kind === "removed") seen[block.from] = block.text;
        if (block.kind === "moved-away" || block.kind === "respelled") seen[block.from] = lines[block.from]!;
        if (block.kind === "changed") {
          const old = block.words.filter((edit) => edit.kind !== "added");
          seen[block.from] = old.map((edit) => edit.was ?? edit.text).join("");
        }
      }
      expect(seen).toEqual(lines);
    }),
    { numRuns: 1000 },
  );
});

const syllables =
  "hai nhà lãnh đạo điện đàm kéo dài phút tổng thống thủ tướng gặp nhau tại về lương thực năng lượng".split(
    " ",
  );
function ramble(seed: number, length: number, lineEvery: number): string {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) >> 8;
  let out = "";
  for (let words = 1; out.length < length; words++) {
    out += syllables[next() % syllables.length]! + (words % lineEvery === 0 ? ".\n" : " ");
  }
  return out;
}

test.each([
  ["lines of twenty words", ramble(1, 1_000_000, 20), ramble(2, 1_000_000, 20)],
  ["one line each", ramble(1, 1_000_000, Infinity), ramble(2, 1_000_000, Infinity)],
  ["a word a line", ramble(1, 1_000_000, 1), ramble(2, 1_000_000, 1)],
  ["no word in common", ramble(1, 1_000_000, 20), ramble(2, 1_000_000, 20).toUpperCase()],
  ["one letter", "a ".repeat(500_000), "b ".repeat(500_000)],
  ["blank lines", "\n".repeat(1_000_000), " \n".repeat(500_000)],
])("is done with two unrelated megabytes in bounded time: %s", (_, before, after) => {
  const start = process.cpuUsage();
  const diff = diffTexts(before, after);
  const seconds = process.cpuUsage(start).user / 1e6;
  expect(applyDiff(before, diff)).toBe(after);
  expect(seconds).toBeLessThan(4); // A second on a quiet machine; tests share theirs.
});
