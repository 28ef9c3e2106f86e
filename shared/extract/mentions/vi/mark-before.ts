/** What the words before a mention make of it: "cựu", "các", "chính quyền". */
import { FORMER } from "../../lexicon/vi/offices.ts";
import type { Token } from "../../tokenise.ts";
import type { Mention } from "../mention.ts";
import { possessed } from "./title-table.ts";

/** "các lãnh đạo Nga": nobody in particular. */
const PLURALS = new Set(["các", "những", "nhiều", "giới"]);

export function markBefore(tokens: readonly Token[], mention: Mention, from: number): void {
  const i = mention.from;
  const before = tokens[i - 1]?.key ?? "";
  if (i > from && FORMER.has(before) && !(before === "nguyên" && tokens[i - 2]?.key === "tài"))
    mention.former = true;
  if (before === "phó" || (before === "cố" && tokens[i]?.key !== "vấn")) mention.former = true;
  if (PLURALS.has(before) || (before === "số" && tokens[i - 2]?.key === "một")) mention.possessed = true;
  for (let back = 1; back <= 3 && i - back >= from; back++) {
    const match = possessed.longest(tokens, i - back, i);
    if (match && match.to === i) mention.possessed = true;
    // "chính quyền của Tổng thống X", "ghế Tổng thống"
    if (match && match.to === i - 1 && before === "của") mention.possessed = true;
  }
  if (
    (mention.level === "official" || mention.level === "other") &&
    mention.possessed &&
    !PLURALS.has(before)
  )
    mention.possessed = false;
}
