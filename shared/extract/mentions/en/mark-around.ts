/** What the words around an English mention make of it: "former", "ousted", "President Biden’s administration". */
import { FORMER, POSSESSIONS } from "../../lexicon/en/offices.ts";
import type { Token } from "../../tokenise.ts";
import type { Mention } from "../mention.ts";
import { skipPossessive } from "./nations.ts";

export function isFormer(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    if (FORMER.has(tokens[k]!.key)) return true;
    if (!tokens[k]!.capital && tokens[k]!.key !== "-") return false;
  }
  return false;
}

/** "President Biden’s administration", "the Trump administration": spoken of, but no side. */
export function markPossessed(tokens: readonly Token[], mention: Mention): void {
  const at = skipPossessive(tokens, mention.to);
  for (let k = at; k <= at + (at > mention.to ? 1 : 0); k++)
    if (POSSESSIONS.has(tokens[k]?.key ?? "") && tokens[k]!.key !== "visit") mention.possessed = true;
}
