// The change between two versions of a text: one result, fit for JSON, that web, mail and API all show.
import type { Effort } from "./align.ts";
import { diffWords } from "./diff-words.ts";
import type { WordEdit } from "./diff-words.ts";
import { pairParagraphs } from "./pair-paragraphs.ts";
import { WordTable, countWords } from "./split-words.ts";

/** A paragraph is a line of the text; `from` is the number of the old one, counted from 0. */
export type DiffBlock =
  /** So many paragraphs from `from` on are as they were. */
  | { kind: "same"; from: number; lines: number }
  /** Says the same in another spelling: composed letters, tone placement, quotes, spaces. */
  | { kind: "respelled"; from: number; text: string }
  | { kind: "changed"; from: number; words: WordEdit[] }
  | { kind: "added"; text: string }
  | { kind: "removed"; from: number; text: string }
  /** Stood somewhere else before (`moved-away` is left there); `words` when it was edited too. */
  | { kind: "moved"; from: number; text: string; words?: WordEdit[] }
  | { kind: "moved-away"; from: number };

export interface TextDiff {
  /** In the order of the new text, removed paragraphs where they stood. */
  blocks: DiffBlock[];
  words: { added: number; removed: number };
  paragraphs: { added: number; removed: number; changed: number; moved: number };
  /** Sentences of the new text that are new or edited, or lost words or a neighbour. */
  sentences: number;
}

/** Steps for one comparison: keeps two hostile texts of a megabyte under a second. */
const effortPerDiff = 2_000_000;

/**
 * Compares two texts paragraph by paragraph (lines), then word by word within those that changed. `applyDiff` turns the
 * old text into the new with it. Texts too different to compare in time come out as paragraphs removed and added.
 */
export function diffTexts(before: string, after: string): TextDiff {
  const diff: TextDiff = {
    blocks: [],
    words: { added: 0, removed: 0 },
    paragraphs: { added: 0, removed: 0, changed: 0, moved: 0 },
    sentences: 0,
  };
  const oldLines = before.split("\n");
  const newLines = after.split("\n");
  if (before === after) {
    diff.blocks.push({ kind: "same", from: 0, lines: oldLines.length });
    return diff;
  }
  const table = new WordTable();
  const effort: Effort = { left: effortPerDiff };
  const { from, moved } = pairParagraphs(oldLines, newLines, table, effort);
  const movedAway = new Set<number>();
  from.forEach((i, j) => moved[j] === 1 && movedAway.add(i));
  const nextKept = nextInPlace(from, moved, oldLines.length);
  let i = 0;
  newLines.forEach((text, j) => {
    for (; i < nextKept[j]!; i++) push(diff, lostBlock(i));
    const source = from[j]!;
    if (source === -1) return push(diff, { kind: "added", text });
    if (moved[j] === 0) i = source + 1;
    const old = oldLines[source]!;
    const words = old === text ? [] : diffWords(old, text, table, effort);
    const edited = words.some((edit) => edit.kind !== "same");
    if (moved[j] === 1)
      return push(diff, { kind: "moved", from: source, text, ...(edited ? { words } : {}) });
    if (edited) return push(diff, { kind: "changed", from: source, words });
    push(
      diff,
      old === text ? { kind: "same", from: source, lines: 1 } : { kind: "respelled", from: source, text },
    );
  });
  for (; i < oldLines.length; i++) push(diff, lostBlock(i));
  return diff;

  function lostBlock(at: number): DiffBlock {
    return movedAway.has(at)
      ? { kind: "moved-away", from: at }
      : { kind: "removed", from: at, text: oldLines[at]! };
  }
}

/** For each new paragraph, the old one that the next paragraph in place (itself included) came from. */
function nextInPlace(from: Int32Array, moved: Uint8Array, end: number): Int32Array {
  const next = new Int32Array(from.length);
  for (let j = from.length - 1, kept = end; j >= 0; j--) {
    if (from[j] !== -1 && moved[j] === 0) kept = from[j]!;
    next[j] = kept;
  }
  return next;
}

/** Adds a block and counts it. */
function push(diff: TextDiff, block: DiffBlock): void {
  const last = diff.blocks.at(-1);
  if (block.kind === "same" && last?.kind === "same") {
    last.lines += 1;
    return;
  }
  diff.blocks.push(block);
  const { words, paragraphs } = diff;
  switch (block.kind) {
    case "added":
      paragraphs.added += 1;
      countEdits(diff, [{ kind: "added", text: block.text }]);
      break;
    case "removed":
      paragraphs.removed += 1;
      words.removed += countWords(block.text);
      break;
    case "changed":
      paragraphs.changed += 1;
      countEdits(diff, block.words);
      break;
    case "moved":
      paragraphs.moved += 1;
      countEdits(diff, block.words ?? []);
      break;
    case "same":
    case "respelled":
    case "moved-away":
      break;
  }
}

/** An end of sentence: a full stop or the like, quotes and brackets closed, and a space. */
const sentenceEnd = /[.!?…]["'”’)\]]*\s/g;

function countEdits(diff: TextDiff, edits: WordEdit[]): void {
  const touched = new Set<number>();
  let sentence = 0;
  for (const [n, { kind, text }] of edits.entries()) {
    if (kind !== "same") {
      diff.words[kind] += countWords(text);
      touched.add(sentence);
    }
    // Sentences are only told apart: how many there are before the first edit and after the last makes no difference.
    if (kind === "removed" || (kind === "same" && (n === 0 || n === edits.length - 1))) continue;
    const ends = text.match(sentenceEnd)?.length ?? 0;
    const begun = ends - (/\s$/.test(text) ? 1 : 0);
    if (kind === "added") for (let next = 1; next <= begun; next++) touched.add(sentence + next);
    sentence += ends;
  }
  diff.sentences += touched.size;
}
