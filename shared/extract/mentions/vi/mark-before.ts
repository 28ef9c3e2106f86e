/** What the words before a mention make of it: "cựu", "các", "chính quyền". */
import { FORMER } from "../../lexicon/vi/offices.ts";
import type { Token } from "../../tokenise.ts";
import type { Mention } from "../mention.ts";
import { possessed } from "./title-table.ts";

/** "các lãnh đạo Nga": nobody in particular. */
const PLURALS = new Set(["các", "những", "nhiều", "giới"]);

export function markBefore(tokens: readonly Token[], mention: Mention, from: number): void {
  const i = mention.from;
  const before = i > from ? tokens[i - 1]!.key : "";
  const second = i - 1 > from ? tokens[i - 2]!.key : "";
  const several = PLURALS.has(before) && !(before === "giới" && ["thế", "biên"].includes(second));
  if (FORMER.has(before) && !(before === "nguyên" && second === "tài")) mention.former = true;
  if (before === "phó" || (before === "cố" && tokens[i]?.key !== "vấn")) mention.former = true;
  if (several || (before === "số" && second === "một")) mention.possessed = true;
  // "sẽ làm thủ tướng", "trở thành tổng thống": the office, and nobody who holds it
  if (!mention.name && mention.countries.length === 0 && ["làm", "thành"].includes(before))
    mention.possessed = true;
  for (let back = 1; back <= 3 && i - back >= from; back++) {
    const match = possessed.longest(tokens, i - back, i);
    if (match && match.to === i) mention.possessed = true;
    // "chính quyền của Tổng thống X", "ghế Tổng thống"
    if (match && match.to === i - 1 && before === "của") mention.possessed = true;
  }
  if ((mention.level === "official" || mention.level === "other") && mention.possessed && !several)
    mention.possessed = false;
}
