/**
 * Second step: syllables, numbers and marks of a normalised text. Vietnamese is written in syllables, so phrases are
 * matched as runs of them and no word segmentation is needed.
 */
export interface Token {
  text: string;
  /** Lower case, one spelling for what the press spells in two ways (hoà/hòa, kí/ký): what tables are matched on. */
  key: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  capital: boolean;
  /** Text between the token before and this one: nothing, space, or a line break. */
  gap: "" | " " | "\n";
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s]/gu;

/** New tone placement → old, at the end of a syllable. */
const TONE_ENDINGS = new Map(
  "oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,uỳ ùy,uý úy,uỷ ủy,uỹ ũy,uỵ ụy"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
const SPELLINGS = new Map(
  "kì kỳ,kí ký,kỉ kỷ,mĩ mỹ,sĩ sỹ,hi hy,lí lý,tỉ tỷ,tư tư,qui quy"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

export function foldSyllable(word: string): string {
  const lower = word.toLowerCase();
  const ending = lower.slice(-2);
  const old = TONE_ENDINGS.get(ending);
  if (old && !(lower.at(-3) === "q" && ending.startsWith("u"))) return lower.slice(0, -2) + old;
  return SPELLINGS.get(lower) ?? lower;
}

/** Keys of the words seen so far, bounded so that hostile texts cannot fill the memory. */
const seenKeys = new Map<string, string>();

function keyOf(word: string): string {
  const known = seenKeys.get(word);
  if (known !== undefined) return known;
  const key = foldSyllable(word);
  if (seenKeys.size < 20_000) seenKeys.set(word, key);
  return key;
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const first = word.charCodeAt(0);
    const kind =
      first >= 48 && first <= 57
        ? "number"
        : /^\p{L}/u.test(word)
          ? "word"
          : /^\p{N}/u.test(word)
            ? "number"
            : "mark";
    const key = kind === "word" ? keyOf(word) : word;
    const between = start === last ? "" : text.slice(last, start).includes("\n") ? "\n" : " ";
    tokens.push({
      text: word,
      key,
      start,
      end: start + word.length,
      kind,
      capital: kind === "word" && word[0] !== word[0]?.toLowerCase(),
      gap: between,
    });
    last = start + word.length;
  }
  return tokens;
}
