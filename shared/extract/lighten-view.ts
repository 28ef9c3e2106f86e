/**
 * A sentence without what may stand anywhere in it: "made a phone call [on Monday], [according to the Kremlin], to Xi".
 * Rules that know how sides stand around a trigger read it as they would have been read had it been said in fewer words.
 */
import type { Trigger } from "./finding.ts";
import { PhraseTable } from "./phrase-table.ts";
import { SentenceView, type ViewReaders } from "./sentence-view.ts";
import type { Token } from "./tokenise.ts";

/** Words of a language that may be left out, with what stands around them. */
export interface LightWords {
  /** Left out wherever they stand: today, for the first time. */
  adverbs: PhraseTable<true>;
  /** Begin a phrase that is left out up to one of `ends`: after, as part of, at the request of. */
  phrases: PhraseTable<true>;
  /** What comes after such a phrase: with, to, from, a comma. */
  ends: ReadonlySet<string>;
  /** Left out before a date that is: on, in, late. */
  leads: ReadonlySet<string>;
  /** Begin, as `phrases` do, what is left out between two commas: according, accompanied. */
  asides: ReadonlySet<string>;
}

export const phrasesOf = (phrases: string): PhraseTable<true> => {
  const table = new PhraseTable<true>();
  for (const phrase of phrases.split(", ")) table.add(phrase, true);
  return table;
};

export interface LightView {
  view: SentenceView;
  /** Where a token of the whole text stands in the light one; undefined where it is left out. */
  at(token: number): number | undefined;
  /** Where tokens of the light view stand in the text. */
  back(span: Trigger): Trigger;
}

/** More than any aside that a reader keeps the sentence in mind over. */
const LONGEST_ASIDE = 24;
const LONGEST_PHRASE = 9;

/** Nothing, where nothing can be left out; what `wakes` a rule is never left out, for it may be what the rest is about. */
export function lighten(
  view: SentenceView,
  words: LightWords,
  wakes: (at: number, end: number) => boolean,
): LightView | undefined {
  const { from, to } = view.sentence;
  const mentioned = new Uint8Array(to - from);
  for (const each of view.mentions) mentioned.fill(1, each.from - from, each.to - from);
  const isMentioned = (at: number) => mentioned[at - from] === 1;
  const left = new Uint8Array(to - from);
  const drop = (first: number, last: number) => left.fill(1, first - from, last - from);
  for (const date of view.dates) {
    let first = date.from;
    while (first > from && words.leads.has(view.key(first - 1))) first--;
    if (!isMentioned(first)) drop(first, date.to);
  }
  for (let i = from; i < to; i++) {
    if (isMentioned(i)) continue;
    const end = endOfLight(view, i, words, isMentioned);
    if (end !== undefined && !any(i, end, (at) => wakes(at, end))) drop(i, end);
  }
  // ", on 5 March ," leaves its commas behind
  for (let i = from; i < to; i++) {
    if (view.key(i) !== "," || left[i - from]) continue;
    let next = i + 1;
    while (next < to && left[next - from]) next++;
    if (next > i + 1 && next < to && view.key(next) === ",") drop(i, next + 1);
  }
  return left.includes(1) ? without(view, left) : undefined;
}

/** Where what may be left out at `at` ends. */
function endOfLight(
  view: SentenceView,
  at: number,
  words: LightWords,
  isMentioned: (at: number) => boolean,
): number | undefined {
  const { tokens, sentence } = view;
  const find = (from: number, reach: number, isEnd: (key: string) => boolean) => {
    for (let i = from; i < Math.min(from + reach, sentence.to); i++)
      if (isEnd(view.key(i)) && !isMentioned(i)) return i;
    return undefined;
  };
  const past = (end: number | undefined) => end && end + 1;
  const adverb = words.adverbs.longest(tokens, at, sentence.to);
  if (adverb) return adverb.to;
  const key = view.key(at);
  if (key === "(") return past(find(at + 1, LONGEST_ASIDE, (end) => end === ")"));
  const phrase = words.phrases.longest(tokens, key === "," ? at + 1 : at, sentence.to);
  if (key === ",")
    return phrase || words.asides.has(view.key(at + 1))
      ? past(find(at + 1, LONGEST_ASIDE, (end) => end === ","))
      : undefined;
  return phrase && find(phrase.to + 1, LONGEST_PHRASE, (end) => words.ends.has(end));
}

function any(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (holds(i)) return true;
  return false;
}

function without(view: SentenceView, left: Uint8Array): LightView {
  const { from, to } = view.sentence;
  const tokens: Token[] = [];
  const whole: number[] = [];
  const light = new Int32Array(to - from + 1).fill(-1);
  for (let i = from; i < to; i++) {
    if (left[i - from]) continue;
    light[i - from] = tokens.length;
    tokens.push(view.tokens[i]!);
    whole.push(i);
  }
  const kept = <T extends { from: number; to: number }>(all: readonly T[]): T[] =>
    all.flatMap((each) => {
      const [first, last] = [light[each.from - from]!, light[each.to - 1 - from]!];
      return first < 0 || last < 0 ? [] : [{ ...each, from: first, to: last + 1 }];
    });
  const readers: ViewReaders = {
    dates: () => [],
    places: () => kept(view.places),
    unlistedPlaces: () => kept(view.unlistedPlaces),
    groupWords: view.groupWords,
  };
  const sentence = { ...view.sentence, from: 0, to: tokens.length };
  return {
    view: new SentenceView(tokens, sentence, view.index, kept(view.mentions), readers),
    at(token) {
      const found = light[token - from]!;
      return found < 0 ? undefined : found;
    },
    back: ({ from: first, to: last }) => ({ from: whole[first]!, to: whole[last - 1]! + 1 }),
  };
}
