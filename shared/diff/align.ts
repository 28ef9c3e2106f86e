// Finds what two sequences have in common, in order: anchors that occur once on either side first, the `diff`
// package between them, all within a fixed effort, so that hostile texts get a coarser answer instead of a late one.
import { diffArrays } from "diff";

/** `length` items from `before` on are equal to those from `after` on. */
export interface Run {
  before: number;
  after: number;
  length: number;
}

/** Steps that may still be spent on one comparison; a second holds some ten millions. */
export interface Effort {
  left: number;
}

/** Longest edit script looked for between two anchors: the search costs its square. */
const longestScript = 300;
/** Gaps up to this product of lengths need no anchors. */
const smallGap = 64 * 64;

/**
 * The equal runs of two sequences of numbers, in order and never overlapping. `shingle` says how many items in a row
 * make an anchor: 1 where items are nearly unique (lines), more where they repeat (words).
 */
export function align(before: number[], after: number[], shingle: number, effort: Effort): Run[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;

  const runs: Run[] = start > 0 ? [{ before: 0, after: 0, length: start }] : [];
  const end: Run = { before: before.length - tail, after: after.length - tail, length: tail };
  const anchors =
    (end.before - start) * (end.after - start) > smallGap
      ? findAnchors(before, after, start, end, shingle)
      : [];
  let from = { before: start, after: start };
  for (const anchor of [...anchors, end]) {
    fillGap(before, after, from, anchor, effort, runs);
    if (anchor.length > 0) runs.push({ ...anchor });
    from = { before: anchor.before + anchor.length, after: anchor.after + anchor.length };
  }
  return runs;
}

/** The longest increasing chain of shingles that occur once on either side, each grown as far as it goes. */
function findAnchors(before: number[], after: number[], start: number, end: Run, shingle: number): Run[] {
  const once = new Map<number, number>();
  for (let at = start; at + shingle <= end.before; at++) {
    const hash = hashAt(before, at, shingle);
    once.set(hash, once.has(hash) ? -1 : at);
  }
  const found = new Map<number, Run>();
  const seen = new Set<number>();
  for (let at = start; at + shingle <= end.after; at++) {
    const hash = hashAt(after, at, shingle);
    const match = once.get(hash) ?? -1;
    if (seen.has(hash)) found.delete(hash);
    else if (match >= 0 && equalAt(before, match, after, at, shingle))
      found.set(hash, { before: match, after: at, length: shingle });
    seen.add(hash);
  }
  const anchors: Run[] = [];
  let from = { before: start, after: start };
  for (const { before: i, after: j } of longestChain([...found.values()])) {
    if (i < from.before || j < from.after) continue;
    let back = 0;
    while (i - back > from.before && j - back > from.after && before[i - back - 1] === after[j - back - 1])
      back += 1;
    let length = back;
    while (
      i - back + length < end.before &&
      j - back + length < end.after &&
      before[i - back + length] === after[j - back + length]
    ) {
      length += 1;
    }
    anchors.push({ before: i - back, after: j - back, length });
    from = { before: i - back + length, after: j - back + length };
  }
  return anchors;
}

/** Patience: of matches in the order of `after`, the most whose `before` increases too. */
function longestChain(matches: Run[]): Run[] {
  const piles: number[] = [];
  const previous = new Int32Array(matches.length);
  matches.forEach((match, index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[piles[middle]!]!.before < match.before) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? piles[low - 1]! : -1;
    piles[low] = index;
  });
  const chain: Run[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(matches[at]!);
  return chain.reverse();
}

/** Adds the equal runs between `from` and `to` to `runs`; none when they are too different to say within the effort. */
function fillGap(
  before: number[],
  after: number[],
  from: Omit<Run, "length">,
  to: Run,
  effort: Effort,
  runs: Run[],
): void {
  if (from.before === to.before || from.after === to.after) return;
  // Only what occurs on both sides can be in common; leaving out the rest shortens the search.
  const inAfter = new Set(after.slice(from.after, to.after));
  const rows = indexesBetween(from.before, to.before, (i) => inAfter.has(before[i]!));
  if (rows.length === 0) return;
  const inBefore = new Set(rows.map((i) => before[i]!));
  const columns = indexesBetween(from.after, to.after, (j) => inBefore.has(after[j]!));

  const maxEditLength = Math.min(
    rows.length + columns.length,
    longestScript,
    Math.floor(Math.sqrt(Math.max(effort.left, 0))),
  );
  const parts = diffArrays(
    rows.map((i) => before[i]!),
    columns.map((j) => after[j]!),
    { maxEditLength },
  );
  if (parts === undefined) {
    effort.left -= maxEditLength * maxEditLength;
    return;
  }
  let row = 0;
  let column = 0;
  for (const part of parts) {
    if (part.removed) row += part.count;
    else if (part.added) column += part.count;
    else for (let k = 0; k < part.count; k++) addRun(runs, rows[row++]!, columns[column++]!);
  }
}

function addRun(runs: Run[], before: number, after: number): void {
  const last = runs.at(-1);
  const goesOn = last && last.before + last.length === before && last.after + last.length === after;
  if (goesOn) last.length += 1;
  else runs.push({ before, after, length: 1 });
}

function indexesBetween(start: number, end: number, wanted: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = start; index < end; index++) if (wanted(index)) found.push(index);
  return found;
}

function hashAt(items: number[], at: number, shingle: number): number {
  let hash = 0;
  for (let k = 0; k < shingle; k++) hash = (Math.imul(hash, 0x9e3779b1) + items[at + k]!) | 0;
  return hash;
}

function equalAt(before: number[], i: number, after: number[], j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (before[i + k] !== after[j + k]) return false;
  return true;
}
