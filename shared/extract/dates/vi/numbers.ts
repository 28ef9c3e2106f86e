/** Numbers, in figures and words, and parts of a month or year, as Vietnamese dates are made of them. */
import type { Token } from "../../tokenise.ts";
import type { Part } from "../date-value.ts";

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "giêng 1,một 1,hai 2,ba 3,tư 4,bốn 4,năm 5,sáu 6,bảy 7,tám 8,chín 9,mười 10,chạp 12"
    .split(",")
    .map((pair) => {
      const [word = "", n = ""] = pair.split(" ");
      return [word, Number(n)] as const;
    }),
);

/** Words of how many: what follows them is a span of time, no point in it. */
export const COUNTS: ReadonlySet<string> = new Set(
  "nửa một hai ba bốn năm sáu bảy tám chín mười vài nhiều mấy những các".split(" "),
);

/** Figures of at most four digits. */
export function numberAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind === "number" && token.text.length <= 4) return Number(token.text);
  return undefined;
}

export const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1900 && n <= 2100;

/** "10", "mười", "mười hai". */
export function countAt(tokens: readonly Token[], i: number): { n: number; to: number } | undefined {
  const figure = numberAt(tokens, i);
  if (figure !== undefined) return { n: figure, to: i + 1 };
  const n = NUMBER_WORDS.get(tokens[i]?.key ?? "");
  if (n !== 10) return n === undefined ? undefined : { n, to: i + 1 };
  const more = NUMBER_WORDS.get(tokens[i + 1]?.key ?? "");
  return more && more < 10 ? { n: n + more, to: i + 2 } : { n, to: i + 1 };
}

/** The month after the word "tháng": "8", "Tám", "Mười một", "Giêng"; "ba tháng" has none. */
export function monthAt(
  tokens: readonly Token[],
  i: number,
  anyCase = false,
): { n: number; to: number } | undefined {
  const word = tokens[i];
  if (!word) return undefined;
  const named = word.capital || anyCase || word.key === "giêng" || word.key === "chạp";
  if (word.kind !== "number" && !named) return undefined;
  const found = countAt(tokens, i);
  return found && found.n >= 1 && found.n <= 12 ? found : undefined;
}

const PARTS = new Map<string, Part>([
  ["đầu", "early"],
  ["giữa", "mid"],
  ["cuối", "late"],
  ["thượng tuần", "early"],
  ["trung tuần", "mid"],
  ["hạ tuần", "late"],
]);

/** "đầu" tháng 8, "trung tuần" tháng 8. */
export function partBefore(tokens: readonly Token[], i: number): { part?: Part; from: number } {
  const one = PARTS.get(tokens[i - 1]?.key ?? "");
  if (one) return { part: one, from: i - 1 };
  const two = PARTS.get(`${tokens[i - 2]?.key} ${tokens[i - 1]?.key}`);
  return two ? { part: two, from: i - 2 } : { from: i };
}

export interface YearAt {
  year?: number;
  /** Counted from the year of publication. */
  yearShift?: number;
  to: number;
}

const YEAR_WORDS: Readonly<Record<string, number>> = {
  nay: 0,
  ngoái: -1,
  trước: -1,
  rồi: -1,
  tới: 1,
  sau: 1,
};

/** The year behind a month, a quarter or a season: "năm 2026", "năm ngoái", "/2026", "-2026", "2026". */
export function yearAt(tokens: readonly Token[], i: number): YearAt | undefined {
  const key = tokens[i]?.key ?? "";
  if (key === "năm") {
    const year = numberAt(tokens, i + 1);
    if (isYear(year)) return { year, to: i + 2 };
    const yearShift = YEAR_WORDS[tokens[i + 1]?.key ?? ""];
    return yearShift === undefined ? undefined : { yearShift, to: i + 2 };
  }
  const year = numberAt(tokens, i + (/^[-/.,]$/.test(key) ? 1 : 0));
  return isYear(year) ? { year, to: /^[-/.,]$/.test(key) ? i + 2 : i + 1 } : undefined;
}
