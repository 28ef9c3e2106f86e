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
/** "3", "2.5", "ba", "nửa" at a token. */
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
  return n === undefined ? undefined : { n, to: at + 1 };
}
