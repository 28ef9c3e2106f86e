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
const smallGap = 32 * 32;

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
    if (anchor.length > 0) runs.push(anchor);
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
  const rows = to.before - from.before;
  const columns = to.after - from.after;
  if (rows === 0 || columns === 0 || (rows === 1 && columns === 1)) return;
  const maxEditLength = Math.min(rows + columns, longestScript, Math.floor(Math.sqrt(effort.left)));
  const parts = diffArrays(before.slice(from.before, to.before), after.slice(from.after, to.after), {
    maxEditLength,
  });
  effort.left -= rows + columns;
  if (parts === undefined) {
    effort.left -= maxEditLength * maxEditLength;
    return;
  }
  let { before: i, after: j } = from;
  for (const part of parts) {
    if (part.removed) i += part.count;
    else if (part.added) j += part.count;
    else {
      runs.push({ before: i, after: j, length: part.count });
      i += part.count;
      j += part.count;
    }
  }
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
