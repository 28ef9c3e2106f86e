/**
 * Second step: syllables, numbers and marks of a normalised text. Vietnamese is written in syllables, so phrases are
 * matched as runs of them and no word segmentation is needed.
 */
export interface Token {
  text: string;
  /** Lower case, one spelling for what the press spells in two ways (hoà/hòa, kí/ký): what tables are matched on. */
  key: string;
  /** The same object for the same key, wherever it stands: where phrase tables keep what begins with it. */
  syllable: Syllable;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  capital: boolean;
  /** Text between the token before and this one: nothing, space, or a line break. */
  gap: "" | " " | "\n";
}

/** A key of the tables or of a text. */
export interface Syllable {
  readonly key: string;
  /** What begins with it in each phrase table that has such phrases; nothing for most of a text (phrase-table.ts). */
  heads: Head | undefined;
}

/** Few tables share a syllable: a list of two or three is walked sooner than a map is asked. */
export interface Head {
  readonly table: object;
  readonly node: unknown;
  readonly next: Head | undefined;
}

/** New tone placement → old, at the end of a syllable. */
const TONE_ENDINGS = new Map(
  "oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,uỳ ùy,uý úy,uỷ ủy,uỹ ũy,uỵ ụy"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
const SPELLINGS = new Map(
  "kì kỳ,kí ký,kỉ kỷ,mĩ mỹ,sĩ sỹ,hi hy,lí lý,tỉ tỷ,qui quy"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

function foldSyllable(word: string): string {
  const lower = word.toLowerCase();
  const ending = lower.slice(-2);
  const old = TONE_ENDINGS.get(ending);
  if (old && !(lower.at(-3) === "q" && ending.startsWith("u"))) return lower.slice(0, -2) + old;
  return SPELLINGS.get(lower) ?? lower;
}

interface Folded {
  syllable: Syllable;
  capital: boolean;
}

/** Words as written and keys seen so far; bounded in number and length, so that hostile texts cannot fill the memory. */
const seenWords = new Map<string, Folded>();
const syllables = new Map<string, Syllable>();
const MOST_WORDS = 20_000;
const MOST_SYLLABLES = 40_000;
/** More letters than any word of a table, which may be built after the first text is split. */
const LONGEST_KEPT = 40;

/** Slices of more than a dozen letters hold on to the whole text that they are cut from: what is kept is a copy. */
const copyOf = (word: string): string =>
  word.length > 12 ? Buffer.from(word, "utf16le").toString("utf16le") : word;

/** The syllable of a key; `keep` makes it last however full the memory is. */
export function syllableOf(key: string, keep = false): Syllable {
  let syllable = syllables.get(key);
  if (!syllable) {
    if (key.length <= LONGEST_KEPT) key = copyOf(key);
    syllable = { key, heads: undefined };
    if (keep || (key.length <= LONGEST_KEPT && syllables.size < MOST_SYLLABLES)) syllables.set(key, syllable);
  }
  return syllable;
}

function fold(word: string): Folded {
  const known = seenWords.get(word);
  if (known !== undefined) return known;
  const folded = {
    syllable: syllableOf(foldSyllable(word)),
    capital: word[0] !== word[0]?.toLowerCase(),
  };
  if (word.length <= LONGEST_KEPT && seenWords.size < MOST_WORDS) seenWords.set(copyOf(word), folded);
  return folded;
}

const SPACE = 1;
const LETTER = 2;
const COMBINING = 3;
const DIGIT = 4;
const MARK = 5;

/** What each UTF-16 code unit is, filled in as texts bring them up. */
const units = new Uint8Array(0x10000);

const unitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return units[code] || (units[code] = classify(String.fromCharCode(code)));
};

/** Roman numerals and circled letters have two cases, and so has one combining mark. */
const NUMERALS = /[\u0345\u2160-\u217f\u24b6-\u24e9]/;

function classify(char: string): number {
  if (/\s/.test(char)) return SPACE;
  // letters of two cases, without the tables behind \p that take a cold function milliseconds to load
  if (char.toLowerCase() !== char.toUpperCase() && !NUMERALS.test(char)) return LETTER;
  if (char < "\x80") return char >= "0" && char <= "9" ? DIGIT : MARK;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{M}/u.test(char)) return COMBINING;
  return /\p{N}/u.test(char) ? DIGIT : MARK;
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "";
  for (let start = 0; start < text.length;) {
    const unit = unitAt(text, start);
    if (unit === SPACE) {
      if (gap !== "\n") gap = text.charCodeAt(start) === LINE_BREAK ? "\n" : " ";
      start++;
      continue;
    }
    const end = endOf(text, start, unit);
    tokens.push(tokenAt(text, start, end, unit, gap));
    gap = "";
    start = end;
  }
  return tokens;
}

const LINE_BREAK = 10;

function tokenAt(text: string, start: number, end: number, unit: number, gap: Token["gap"]): Token {
  const word = text.slice(start, end);
  if (unit === LETTER) {
    const { syllable, capital } = fold(word);
    return { text: word, key: syllable.key, syllable, start, end, kind: "word", capital, gap };
  }
  const kind = unit === DIGIT ? "number" : "mark";
  return { text: word, key: word, syllable: syllableOf(word), start, end, kind, capital: false, gap };
}

/** The syllable of the token of a phrase at or after `at`, and where the token ends; nothing at the phrase's end. */
export function syllableFrom(phrase: string, at: number): { syllable: Syllable; end: number } | undefined {
  let start = at;
  while (start < phrase.length && unitAt(phrase, start) === SPACE) start++;
  if (start === phrase.length) return undefined;
  const unit = unitAt(phrase, start);
  const end = endOf(phrase, start, unit);
  const word = phrase.slice(start, end);
  let syllable = tableWords.get(word);
  if (!syllable)
    tableWords.set(word, (syllable = syllableOf(unit === LETTER ? foldSyllable(word) : word, true)));
  return { syllable, end };
}

/** Words of phrases as written; of tables, so their number is bounded by ours. */
const tableWords = new Map<string, Syllable>();

function endOf(text: string, start: number, unit: number): number {
  if (unit === LETTER) return endOfLetters(text, start + 1);
  let end = start + 1;
  if (unit === DIGIT) while (end < text.length && unitAt(text, end) === DIGIT) end++;
  else if (isHigh(text, start) && end < text.length) end++;
  return end;
}

/** Most of a text goes by here, letter for letter. */
function endOfLetters(text: string, from: number): number {
  const { length } = text;
  for (let end = from; end < length; end++) {
    const unit = units[text.charCodeAt(end)] || unitAt(text, end);
    if (unit !== LETTER && unit !== COMBINING) return end;
  }
  return length;
}

/** The first half of a character beyond the basic plane: one mark together with its second half. */
const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
