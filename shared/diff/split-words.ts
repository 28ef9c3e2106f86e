// Vietnamese-aware words for comparing texts: two spellings of the same word, and two ways to set the same quote or
// space, count as one, while every digit and letter counts.

const word = 1;
const space = 2;
const mark = 3;
/** Class of each UTF-16 unit, worked out when first met. Half pairs and zero-width characters stick to their word. */
const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
  return (classes[unit] ||= classify(unit));
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{M}\p{N}\p{Cs}\p{Cf}]/u.test(character)) return word;
  return /\s/.test(character) ? space : mark;
}

/** Numbers the distinct words of the texts that are compared; equal numbers mean equal words. */
export class WordTable {
  private readonly bySpelling = new Map<string, number>();
  private readonly byKey = new Map<string, number>();
  private readonly words: boolean[] = [];

  idOf(spelling: string): number {
    const known = this.bySpelling.get(spelling);
    if (known !== undefined) return known;
    const key = wordKey(spelling);
    let id = this.byKey.get(key);
    if (id === undefined) {
      id = this.words.length;
      this.byKey.set(key, id);
      this.words.push(classOf(key.charCodeAt(0)) === word);
    }
    this.bySpelling.set(spelling, id);
    return id;
  }

  /** Whether the number stands for a word rather than a punctuation mark. */
  isWord(id: number): boolean {
    return this.words[id] === true;
  }
}

/** Token k of a text reaches from `starts[k]` to `starts[k + 1]` (the last to the end), the space behind it included. */
export interface SplitText {
  ids: number[];
  starts: number[];
}

/**
 * Splits a text into words and single punctuation marks; together they are the whole text. A number keeps its inner
 * marks ("90,74", "14:30", "28/12/2025").
 */
export function splitWords(text: string, table: WordTable): SplitText {
  const ids: number[] = [];
  const starts: number[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const end = tokenEnd(text, at);
    starts.push(starts.length === 0 ? 0 : at);
    ids.push(table.idOf(text.slice(at, end)));
    at = skipSpace(text, end);
  }
  if (ids.length === 0 && text !== "") return { ids: [table.idOf("")], starts: [0] };
  return { ids, starts };
}

/** How many words a text has, marks left out. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = skipSpace(text, 0); at < text.length;) {
    if (classOf(text.charCodeAt(at)) === word) count += 1;
    at = skipSpace(text, tokenEnd(text, at));
  }
  return count;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === space) at += 1;
  return at;
}

function tokenEnd(text: string, from: number): number {
  let at = from + 1;
  if (classOf(text.charCodeAt(from)) === mark) return at;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === word) continue;
    const inNumber =
      joinsDigits(unit) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
    if (!inNumber) break;
  }
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** One of , - . / : */
function joinsDigits(unit: number): boolean {
  return (unit >= 44 && unit <= 47) || unit === 58;
}

/**
 * One key for all spellings of a word: composed or decomposed, "hòa" or "hoà" (the tone goes to the end of the
 * syllable), with or without soft hyphens; and one for all forms of a quotation mark.
 */
function wordKey(spelling: string): string {
  if (/^[\x00-\x7f]*$/.test(spelling)) return spelling;
  const quote = quotes[spelling];
  if (quote !== undefined) return quote;
  const letters = spelling.normalize("NFD").replace(/\p{Cf}/gu, "");
  const tones = letters.match(toneMarks);
  return tones === null ? letters : letters.replace(toneMarks, "") + tones.join("");
}

/** Huyền, sắc, ngã, hỏi, nặng as combining characters. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const quotes: Record<string, string> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "″": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "′": "'",
};
