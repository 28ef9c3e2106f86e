/** Numbers in figures and words, as durations and counts use them. */
import type { SentenceView } from "../../sentence-view.ts";

const NUMBERS = new Map(
  "một 1,hai 2,ba 3,bốn 4,tư 4,năm 5,sáu 6,bảy 7,tám 8,chín 9,mười 10,nửa 0.5,nhất 1"
    .split(",")
    .map((pair) => {
      const [word = "", n = ""] = pair.split(" ");
      return [word, Number(n)] as const;
    }),
);
/** As they are called behind tens: "hai mươi mốt", "mười lăm". */
const ONES = new Map([...NUMBERS, ["mốt", 1] as const, ["lăm", 5] as const]);

/** "3", "2.5", "ba", "nửa", "mười lăm", "bốn mươi" at a token. */
export function numberAt(view: SentenceView, at: number): { n: number; to: number } | undefined {
  const token = view.tokens[at];
  if (!token || at >= view.sentence.to) return undefined;
  if (token.kind === "number") {
    if (
      (view.key(at + 1) === "," || view.key(at + 1) === ".") &&
      view.tokens[at + 2]?.kind === "number" &&
      view.tokens[at + 2]!.gap === "" &&
      view.tokens[at + 1]!.gap === ""
    )
      return { n: Number(`${token.text}.${view.tokens[at + 2]!.text}`), to: at + 3 };
    return { n: Number(token.text), to: at + 1 };
  }
  const n = NUMBERS.get(token.key);
  if (n === undefined) return undefined;
  if (n === 10) return withOnes(view, 10, at + 1);
  return view.key(at + 1) === "mươi" ? withOnes(view, n * 10, at + 2) : { n, to: at + 1 };
}

function withOnes(view: SentenceView, tens: number, at: number): { n: number; to: number } {
  const ones = ONES.get(view.key(at)) ?? 0;
  return Number.isInteger(ones) && ones > 0 && ones < 10
    ? { n: tens + ones, to: at + 1 }
    : { n: tens, to: at };
}
