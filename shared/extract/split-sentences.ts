/**
 * Third step: sentences as runs of tokens. Pages run sentences together ("… Rutte.Trong cuộc …"), put full stops into
 * names and dates (J. Trump, D.C., TP.HCM, 21.10) and captions into the middle of paragraphs; each of these is met here
 * so that no rule has to know of it.
 */
import type { Token } from "./tokenise.ts";

export interface Sentence {
  /** Token indexes, `to` not included. */
  from: number;
  to: number;
  /** Line of the text that the sentence stands in, counted from 0. */
  line: number;
  /** `teaser`: "[Đọc thêm: …]", the headline of another article. */
  kind: "headline" | "caption" | "body" | "teaser";
}

const ENDS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "'", "’", ")", "»", "]"]);
const ABBREVIATIONS = new Set(
  "tp ts gs ths pgs st mr mrs ms dr vs tt q p jr sr gen sen rep gov lt col maj hon u.s".split(" "),
);
/** "Sept. 20": before a number. */
const MONTHS = new Set("jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

/** After "U.S.", "U.K." and "U.N.", which stand before names and titles far more often than at the end. */
const STARTS = new Set(
  "the in on he she it they we this that after but and at a an his her their for with as while both".split(
    " ",
  ),
);

/** Longer than any sentence of a newspaper: rules look around in a sentence, so none may grow without bound. */
const LONGEST_SENTENCE = 300;
/** Marks that may stand between a full stop and the next word. */
const LONGEST_CLOSING = 8;

export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.gap === "\n" && i > 0) {
      from = close(sentences, from, i, line);
      line++;
    } else if (startsCredit(tokens, i) || i - from >= LONGEST_SENTENCE)
      from = close(sentences, from, i, line);
    if (token.kind !== "mark") continue;
    const end = token.key === "[" ? teaserEnd(tokens, i) : undefined;
    if (end !== undefined) {
      from = close(sentences, from, i, line);
      from = close(sentences, from, end, line);
      sentences.at(-1)!.kind = "teaser";
      i = end - 1;
    } else if (ENDS.has(token.key) && endsSentence(tokens, i)) {
      const to = closedAt(tokens, i + 1);
      from = close(sentences, from, to, line);
      i = to - 1;
    } else if (token.key === ")" && closesCredit(tokens, i, from)) from = close(sentences, from, i + 1, line);
  }
  close(sentences, from, tokens.length, line);
  markKinds(tokens, sentences);
  return sentences;
}

/** Ends a sentence; where the next one begins. */
function close(sentences: Sentence[], from: number, to: number, line: number): number {
  if (to > from) sentences.push({ from, to, line, kind: "body" });
  return to;
}

/** Past the quotes and brackets that close with the sentence. */
function closedAt(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && CLOSERS.has(tokens[to]!.key) && tokens[to]!.gap === "") to++;
  return to;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!;
  let next = tokens[at + 1];
  if (!next) return true;
  if (mark.key === "." && next.key === ".") return false;
  let k = at + 1;
  while (
    next &&
    k <= at + LONGEST_CLOSING &&
    (CLOSERS.has(next.key) || next.key === "“" || next.key === '"' || next.key === "/" || next.key === ".")
  )
    next = tokens[++k];
  if (!next) return true;
  const before = tokens[at - 1];
  if (mark.key !== "." || !before) return next.capital || next.kind === "number" || next.gap !== "";
  const spaced = tokens[at + 1]!.gap !== "" || next.gap !== "";
  if (before.text === "E" && tokens[at - 3]?.text === "H" && tokens[at - 2]?.key === ".") return false;
  // "hôm 21.1.Ông Trump", but not "điều 2.B"
  if (before.kind === "number")
    return spaced ? next.capital || next.kind === "mark" : next.capital && next.text.length > 1;
  if (before.gap === "" && /^[snk]$/.test(before.key) && tokens[at - 3]?.key === "u")
    return spaced && next.capital && STARTS.has(next.key);
  // "K.P. Sharma Oli", "H.H. Sheikh Sabah", but not "in Washington D.C. Mr. Putin"
  const initials =
    /^[A-Z]$/.test(before.text) && /^[A-Z]$/.test(tokens[at - 3]?.text ?? "") && before.text !== "C";
  if (before.gap === "" && tokens[at - 2]?.key === "." && initials && next.capital)
    return STARTS.has(next.key);
  if (before.gap === "" && tokens[at - 2]?.key === "." && before.text.length <= 2)
    return spaced && next.capital && next.text.length > 2;
  if (/^[A-Z]$/.test(before.text)) return false;
  if (ABBREVIATIONS.has(before.key)) return false;
  if (MONTHS.has(before.key) && next.kind === "number") return false;
  if (spaced) return next.capital || next.kind !== "word";
  return (
    next.capital &&
    next.text.length > 1 &&
    !(before.capital && before.text === before.text.toUpperCase() && before.text.length < 4)
  );
}

/** "[Tổng thống Belarus đón, hội đàm với Chủ tịch nước]": at least six words in square brackets. */
function teaserEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(at + 40, tokens.length); i++)
    if (tokens[i]!.key === "]") return i - at > 6 ? i + 1 : undefined;
  return undefined;
}

/** "Ảnh: AFP" after a caption that has no full stop of its own. */
function startsCredit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.text === "Ảnh" && tokens[at + 1]?.key === ":" && tokens[at - 1]?.key !== "(";
}

/** "… (Ảnh: AFP/TTXVN) Theo …": the caption ends with the bracket. */
function closesCredit(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - 12; i--) {
    if (tokens[i]!.key === "(")
      return (
        /^(ảnh|nguồn|photo|source)$/.test(tokens[i + 1]?.key ?? "") && (tokens[at + 1]?.capital ?? false)
      );
  }
  return false;
}

const CREDIT = new Set(["ảnh", "nguồn", "video", "photo"]);

function markKinds(tokens: readonly Token[], sentences: Sentence[]): void {
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    const opensCredit =
      next &&
      next.line === sentence.line &&
      tokens[next.from]?.text === "Ảnh" &&
      tokens[next.from + 1]?.key === ":";
    if (sentence.kind === "teaser") return;
    if (opensCredit || holdsCredit(tokens, sentence)) sentence.kind = "caption";
    else if (sentence.line === 0 && index === 0 && next && next.line > 0) sentence.kind = "headline";
  });
}

function holdsCredit(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i < to - 1; i++) {
    const key = tokens[i]!.key;
    if (
      key === "(" &&
      (CREDIT.has(tokens[i + 1]!.key) || /^(trái|phải|giữa|left|right)$/.test(tokens[i + 1]!.key))
    )
      return true;
  }
  return false;
}
