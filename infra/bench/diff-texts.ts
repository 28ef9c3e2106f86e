// How long the diff of a long article takes, beside jsdiff's own way of diffing words, and of two hostile texts.
import { diffWords } from "diff";
import { diffTexts } from "../../shared/diff/diff-texts.ts";
import type { BenchRow } from "./bench-row.ts";

/** Syllables as common in the news as they come; the text made of them reads like nothing. */
const syllables =
  "hai nhà lãnh đạo điện đàm kéo dài phút tổng thống thủ tướng gặp nhau tại về lương thực năng lượng trao đổi hợp tác quốc tế hội nghị tuyên bố chung kinh tế thương mại an ninh khu vực hòa bình ngày tháng năm thứ theo hãng tin cho biết sẽ đã đang và của với trong không một các những người nước".split(
    " ",
  );

/** A made-up article of `size` characters in sentences and paragraphs, the same one for the same seed. */
function writeArticle(size: number, seed: number): string[] {
  const next = random(seed);
  const words: string[] = [];
  for (let length = 0; length < size;) {
    const place = words.length % 90;
    const word = syllables[next(syllables.length)]! + (place === 89 ? ".\n" : place % 18 === 17 ? ". " : " ");
    words.push(word);
    length += word.length;
  }
  return words;
}

/** The article with every hundredth word another. */
function editArticle(words: string[], seed: number): string[] {
  const next = random(seed);
  return words.map((word) => (next(100) === 0 ? word.replace(/^\p{L}+/u, () => `${next(1000)}`) : word));
}

/** Rows: milliseconds of CPU for both ways, how many times faster ours is, and how long the scripts are. */
export function benchDiffTexts(): BenchRow[] {
  const words = writeArticle(100_000, 1);
  const before = words.join("");
  const after = editArticle(words, 2).join("");
  const [ours, theirs] = sideBySide(
    () => diffTexts(before, after),
    () => diffWords(before, after),
  );
  const unrelated = [3, 4].map((seed) => writeArticle(1_000_000, seed).join("")) as [string, string];
  const hostile = cpuOf(() => diffTexts(...unrelated));
  const ourScript = diffTexts(before, after).words;
  const theirScript = { added: 0, removed: 0 };
  for (const part of diffWords(before, after)) {
    const count = part.value.split(/\s+/).filter(Boolean).length;
    if (part.added) theirScript.added += count;
    if (part.removed) theirScript.removed += count;
  }
  return [
    { name: "diff, 100 KB with 1 % edited words", value: ours, unit: "ms" },
    { name: "diffWords on the same", value: theirs, unit: "ms" },
    { name: "diff, times faster than diffWords", value: theirs / ours, unit: "×", target: "≥ 20" },
    {
      name: "diff, words in the edit script against diffWords",
      value: (ourScript.added + ourScript.removed) / (theirScript.added + theirScript.removed),
      unit: "×",
      target: "≤ 1",
    },
    { name: "diff, two unrelated texts of 1 MB", value: hostile, unit: "ms", target: "≤ 1000" },
  ];
}

/** Milliseconds of CPU for one run of each, warm, in turns, so that a busy machine slows both. */
function sideBySide(ours: () => unknown, theirs: () => unknown): [number, number] {
  for (let warmUp = 0; warmUp < 30; warmUp++) ours();
  theirs();
  const spent: [number, number] = [0, 0];
  const rounds = 5;
  for (let round = 0; round < rounds; round++) {
    for (let run = 0; run < 10; run++) spent[0] += cpuOf(ours) / 10;
    spent[1] += cpuOf(theirs);
  }
  return [spent[0] / rounds, spent[1] / rounds];
}

function cpuOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Numbers below a limit, in an order that the seed decides. */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}
