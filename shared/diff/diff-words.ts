// What changed inside one paragraph, word by word.
import { align } from "./align.ts";
import type { Effort } from "./align.ts";
import { splitWords } from "./split-words.ts";
import type { WordTable } from "./split-words.ts";

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

/** The edits that turn one paragraph into the other, never two of a kind in a row. */
export function diffWords(before: string, after: string, table: WordTable, effort: Effort): WordEdit[] {
  const start = commonStart(before, after);
  const tail = commonEnd(before, after, start);
  const middleBefore = before.slice(start, before.length - tail);
  const middleAfter = after.slice(start, after.length - tail);
  const edits: WordEdit[] = [];
  add(edits, "same", after.slice(0, start));
  const a = splitWords(middleBefore, table);
  const b = splitWords(middleAfter, table);
  const slice = (text: string, starts: number[], from: number, to: number) =>
    text.slice(starts[from] ?? text.length, starts[to] ?? text.length);
  let i = 0;
  let j = 0;
  const runs = align(a.ids, b.ids, shingle, effort);
  for (const run of [...runs, { before: a.ids.length, after: b.ids.length, length: 0 }]) {
    add(edits, "removed", slice(middleBefore, a.starts, i, run.before));
    add(edits, "added", slice(middleAfter, b.starts, j, run.after));
    i = run.before + run.length;
    j = run.after + run.length;
    add(
      edits,
      "same",
      slice(middleAfter, b.starts, run.after, j),
      slice(middleBefore, a.starts, run.before, i),
    );
  }
  add(edits, "same", after.slice(after.length - tail));
  return edits;
}

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

/** Length of the common start, cut back to where a word begins. */
function commonStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  while (end < shorter && before.charCodeAt(end) === after.charCodeAt(end)) end += 1;
  if (end === before.length && end === after.length) return end;
  for (let at = end - 1; at > 0; at--) if (startsWord(after, at)) return at;
  return 0;
}

/** Length of the common end, from where a word begins, leaving the first `start` units of both alone. */
function commonEnd(before: string, after: string, start: number): number {
  const longest = Math.min(before.length, after.length) - start;
  let tail = 0;
  while (
    tail < longest &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  for (let length = tail - 1; length > 0; length--)
    if (startsWord(after, after.length - length)) return length;
  return 0;
}

/** Whether a word begins at `at`, right behind a plain space. */
function startsWord(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 32 && /\S/.test(text[at] ?? " ");
}
