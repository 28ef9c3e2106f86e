// Finds out which old paragraph became which new one: equal, respelled, edited in place, or moved.
import { align } from "./align.ts";
import type { Effort } from "./align.ts";
import { splitWords } from "./split-words.ts";
import type { WordTable } from "./split-words.ts";

/** For each new paragraph the old one it came from, or -1; and whether it was moved there past others. */
export interface Pairs {
  from: Int32Array;
  moved: Uint8Array;
}

/** Share of words in common (Dice) from which two paragraphs in one place, or in two, count as one paragraph edited. */
const alikeInPlace = 0.4;
const alikeMoved = 0.6;
/** Up to so many pairs of paragraphs are compared with each other; beyond, only equal ones are found. */
const manyPairs = 10_000;

interface Range {
  i: number;
  iEnd: number;
  j: number;
  jEnd: number;
}

/** Pairs the paragraphs of two texts. */
export function pairParagraphs(before: string[], after: string[], table: WordTable, effort: Effort): Pairs {
  const from = new Int32Array(after.length).fill(-1);
  const moved = new Uint8Array(after.length);
  const taken = new Uint8Array(before.length);
  const pair = (i: number, j: number): void => {
    from[j] = i;
    taken[i] = 1;
  };
  const profiles = new Map<string, number[]>();
  const profile = (line: string): number[] => {
    let ids = profiles.get(line);
    if (!ids) profiles.set(line, (ids = splitWords(line, table).ids));
    return ids;
  };

  const keyOf = (line: string): string => profile(line).join(" ");
  const lineIds = new Map<string, number>();
  const numbered = (keys: string[]) => keys.map((key) => idOf(lineIds, key));
  const whole = { i: 0, iEnd: before.length, j: 0, jEnd: after.length };
  const gaps = pairEqual(numbered(before), numbered(after), whole, pair, effort);
  // A paragraph that stands elsewhere as it was is not another one edited, however alike the two are.
  if (gaps.length > 0) moveEqual((line) => line);
  gaps.forEach(pairInPlace);
  pairMoved();
  return { from, moved };

  /** From both ends paragraphs that are plainly the same ones edited; then respelled ones; then the most alike. */
  function pairInPlace(gap: Range): void {
    let { i, iEnd, j, jEnd } = gap;
    const skipMoved = (): boolean => {
      while (i < iEnd && taken[i] === 1) i++;
      while (i < iEnd && taken[iEnd - 1] === 1) iEnd--;
      while (j < jEnd && from[j] !== -1) j++;
      while (j < jEnd && from[jEnd - 1] !== -1) jEnd--;
      return i < iEnd && j < jEnd;
    };
    while (skipMoved() && plainlySame(before[i]!, after[j]!)) pair(i++, j++);
    while (skipMoved() && plainlySame(before[iEnd - 1]!, after[jEnd - 1]!)) pair(--iEnd, --jEnd);
    if (i >= iEnd || j >= jEnd) return;
    // What was moved equals nothing here.
    const old = before.slice(i, iEnd).map((line, n) => (taken[i + n] === 1 ? `old ${n}` : keyOf(line)));
    const now = after.slice(j, jEnd).map((line, n) => (from[j + n] !== -1 ? `new ${n}` : keyOf(line)));
    for (const gap of pairEqual(numbered(old), numbered(now), { i, iEnd, j, jEnd }, pair, effort))
      pairAlike(gap);
  }

  /** The pairs, in order, that have most words in common together. */
  function pairAlike({ i, iEnd, j, jEnd }: Range): void {
    const rows = iEnd - i;
    const columns = jEnd - j;
    if (rows * columns > manyPairs || effort.left < 0) return;
    const width = columns + 1;
    const best = new Float64Array((rows + 1) * width);
    const alike = new Float64Array(rows * columns);
    for (let row = rows - 1; row >= 0; row--) {
      for (let column = columns - 1; column >= 0; column--) {
        const isFree = taken[i + row] === 0 && from[j + column] === -1;
        const score = isFree ? likeness(before[i + row]!, after[j + column]!) : 0;
        alike[row * columns + column] = score;
        const paired = score >= alikeInPlace ? score + best[(row + 1) * width + column + 1]! : 0;
        best[row * width + column] = Math.max(
          paired,
          best[(row + 1) * width + column]!,
          best[row * width + column + 1]!,
        );
      }
    }
    for (let row = 0, column = 0; row < rows && column < columns;) {
      const here = best[row * width + column]!;
      if (here === best[(row + 1) * width + column]!) row += 1;
      else if (here === best[row * width + column + 1]!) column += 1;
      else pair(i + row++, j + column++);
    }
  }

  /** What is left over on both sides and equal, or much alike, has been moved. */
  function pairMoved(): void {
    const left = indexes(before.length, (i) => taken[i] === 0 && /\S/.test(before[i]!));
    const added = indexes(after.length, (j) => from[j] === -1 && /\S/.test(after[j]!));
    if (left.length === 0 || added.length === 0) return;
    moveEqual(keyOf);
    if (left.length * added.length > manyPairs) return;
    for (const j of added) {
      if (from[j] !== -1) continue;
      let best: { i: number; score: number } | undefined;
      for (const i of left) {
        const score = taken[i] === 0 ? likeness(before[i]!, after[j]!) : 0;
        if (score >= alikeMoved && score > (best?.score ?? 0)) best = { i, score };
      }
      if (best) move(best.i, j);
    }
  }

  /** Of what is left over on both sides, the equal ones have been moved. */
  function moveEqual(key: (line: string) => string): void {
    const byKey = new Map<string, number[]>();
    for (let i = before.length - 1; i >= 0; i--) {
      if (taken[i] === 1 || !/\S/.test(before[i]!)) continue;
      const told = key(before[i]!);
      const same = byKey.get(told);
      if (same) same.push(i);
      else byKey.set(told, [i]);
    }
    if (byKey.size === 0) return;
    after.forEach((line, j) => {
      if (from[j] !== -1 || !/\S/.test(line)) return;
      const i = byKey.get(key(line))?.pop();
      if (i !== undefined) move(i, j);
    });
  }

  function move(i: number, j: number): void {
    pair(i, j);
    moved[j] = 1;
  }

  /** Dice coefficient of the words of two paragraphs, 0 to 1. */
  function likeness(one: string, other: string): number {
    const a = profile(one);
    const b = profile(other);
    const shortest = Math.min(a.length, b.length);
    if ((2 * shortest) / (a.length + b.length) < alikeInPlace || effort.left < 0) return 0;
    effort.left -= a.length + b.length;
    const counts = new Map<number, number>();
    for (const id of a) counts.set(id, (counts.get(id) ?? 0) + 1);
    let common = 0;
    for (const id of b) {
      const count = counts.get(id) ?? 0;
      if (count > 0) {
        counts.set(id, count - 1);
        common += 1;
      }
    }
    return (2 * common) / (a.length + b.length);
  }
}

/** Pairs what is equal, in order, and gives the gaps between, where both sides have something left. */
function pairEqual(
  before: number[],
  after: number[],
  at: Range,
  pair: (i: number, j: number) => void,
  effort: Effort,
): Range[] {
  const gaps: Range[] = [];
  let { i, j } = at;
  for (const run of [
    ...align(before, after, 1, effort),
    { before: before.length, after: after.length, length: 0 },
  ]) {
    const iEnd = at.i + run.before;
    const jEnd = at.j + run.after;
    if (i < iEnd && j < jEnd) gaps.push({ i, iEnd, j, jEnd });
    for (let k = 0; k < run.length; k++) pair(iEnd + k, jEnd + k);
    i = iEnd + run.length;
    j = jEnd + run.length;
  }
  return gaps;
}

/** Whether two paragraphs share so much of their start and end, or of what is between, that nothing more need be asked. */
function plainlySame(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (shorter < 20 || shorter < 0.5 * longer) return false;
  const enough = Math.max(20, 0.4 * longer);
  let start = 0;
  while (start < enough && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  if (start >= enough) return true;
  const most = Math.min(shorter, enough) - start;
  let end = 0;
  while (end < most && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1;
  if (start + end >= enough) return true;
  const samples = [1, 2, 3, 4, 5].map((sixth) => sampleAt(one, sixth / 6));
  return shorter >= 200 && samples.filter((sample) => other.includes(sample)).length >= 3;
}

function sampleAt(text: string, share: number): string {
  const start = Math.floor(text.length * share);
  return text.slice(start, start + 20);
}

function idOf(ids: Map<string, number>, key: string): number {
  let id = ids.get(key);
  if (id === undefined) ids.set(key, (id = ids.size));
  return id;
}

function indexes(length: number, wanted: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < length; index++) if (wanted(index)) found.push(index);
  return found;
}
