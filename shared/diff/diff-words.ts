// What changed inside one paragraph, word by word.
import { align } from "./align.ts";
import type { Effort } from "./align.ts";
import { splitWords } from "./split-words.ts";
import type { SplitText, WordTable } from "./split-words.ts";

/**
 * A stretch of a paragraph. The new paragraph is every `text` that is not removed, the old one every `text` that is not
 * added; where the two spell the same words differently, `was` has the old spelling.
 */
export interface WordEdit {
  kind: "same" | "added" | "removed";
  text: string;
  was?: string;
}

/** Words in a row that make an anchor: with fewer, common words would pair up sentences that have nothing in common. */
const shingle = 4;
/** Where both texts go on alike for so many characters, an edit is over. */
const reunion = 24;
/** Words passed over in the old and in the new text to find the end of an edit, the shortest edits first. */
const shortEdits = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [1, 2],
  [2, 1],
] as const;

/**
 * The edits that turn one paragraph into the other, never two of a kind in a row. Most edits are of a word or two,
 * and comparing characters finds where they end; only from the first longer one on are all words looked at.
 */
export function diffWords(before: string, after: string, table: WordTable, effort: Effort): WordEdit[] {
  const edits: WordEdit[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const start = commonStart(before, i, after, j);
    add(edits, "same", after.slice(j, j + start));
    i += start;
    j += start;
    if (i === before.length && j === after.length) return edits;
    const reached = endOfShortEdit(before, i, after, j);
    if (!reached) break;
    diffStretch(edits, before.slice(i, reached.i), after.slice(j, reached.j), table, effort);
    ({ i, j } = reached);
  }
  const tail = commonEnd(before, i, after, j);
  diffStretch(
    edits,
    before.slice(i, before.length - tail),
    after.slice(j, after.length - tail),
    table,
    effort,
  );
  add(edits, "same", after.slice(after.length - tail));
  return edits;
}

/** Where the texts meet again behind an edit of a word or two; undefined when they do not. */
function endOfShortEdit(
  before: string,
  i: number,
  after: string,
  j: number,
): { i: number; j: number } | undefined {
  for (const [old, now] of shortEdits) {
    const end = { i: skipWords(before, i, old), j: skipWords(after, j, now) };
    if (goOnAlike(before, end.i, after, end.j)) return end;
  }
  return undefined;
}

function diffStretch(
  edits: WordEdit[],
  before: string,
  after: string,
  table: WordTable,
  effort: Effort,
): void {
  if (before.trim() === "" && after.trim() === "") return add(edits, "same", after, before);
  const a = splitWords(before, table);
  const b = splitWords(after, table);
  let i = 0;
  let j = 0;
  const end = { before: a.ids.length, after: b.ids.length, length: 0 };
  for (const run of [...align(a.ids, b.ids, shingle, effort), end]) {
    add(edits, "removed", wordsOf(before, a, i, run.before));
    add(edits, "added", wordsOf(after, b, j, run.after));
    i = run.before + run.length;
    j = run.after + run.length;
    add(edits, "same", wordsOf(after, b, run.after, j), wordsOf(before, a, run.before, i));
  }
}

/** The text from one of its words up to another. */
const wordsOf = (text: string, { starts }: SplitText, from: number, to: number): string =>
  text.slice(starts[from] ?? text.length, starts[to] ?? text.length);

function add(edits: WordEdit[], kind: WordEdit["kind"], text: string, was = text): void {
  if (text === "" && was === "") return;
  const last = edits.at(-1);
  if (last?.kind !== kind) {
    edits.push(was === text ? { kind, text } : { kind, text, was });
    return;
  }
  if (was !== text || last.was !== undefined) last.was = (last.was ?? last.text) + was;
  last.text += text;
}

/** Whole blocks of characters are compared faster than one after the other. */
const block = 64;

/** Length of what both texts go on with, cut back to where a word begins. */
function commonStart(before: string, i: number, after: string, j: number): number {
  const longest = Math.min(before.length - i, after.length - j);
  let length = 0;
  while (
    length + block <= longest &&
    before.slice(i + length, i + length + block) === after.slice(j + length, j + length + block)
  ) {
    length += block;
  }
  while (length < longest && before.charCodeAt(i + length) === after.charCodeAt(j + length)) length += 1;
  if (i + length === before.length && j + length === after.length) return length;
  do length -= 1;
  while (length > 0 && !startsWord(after, j + length));
  return Math.max(length, 0);
}

/** Length of what both texts end with from `i` and `j` on, from where a word begins. */
function commonEnd(before: string, i: number, after: string, j: number): number {
  const longest = Math.min(before.length - i, after.length - j);
  let length = 0;
  while (
    length < longest &&
    before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
  ) {
    length += 1;
  }
  do length -= 1;
  while (length > 0 && !startsWord(after, after.length - length));
  return Math.max(length, 0);
}

function goOnAlike(before: string, i: number, after: string, j: number): boolean {
  if (before.length - i < reunion || after.length - j < reunion) return before.slice(i) === after.slice(j);
  for (let k = 0; k < reunion; k++) if (before.charCodeAt(i + k) !== after.charCodeAt(j + k)) return false;
  return true;
}

/** Where the word begins that is `count` words behind the one at `at`. */
function skipWords(text: string, at: number, count: number): number {
  let next = at;
  for (let word = 0; word < count && next < text.length; word++) {
    do next += 1;
    while (next < text.length && !startsWord(text, next));
  }
  return next;
}

/** Whether a word begins at `at`, right behind a plain space. */
function startsWord(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 32 && text.charCodeAt(at) !== 32;
}
