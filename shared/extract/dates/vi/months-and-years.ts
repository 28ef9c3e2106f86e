/** "hồi tháng 8", "cuối tháng 10 vừa qua", "tháng 4 năm ngoái", "tháng 11/2017", "năm 2016", "quý I/2026", "mùa hè năm ngoái". */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue, Side } from "../date-value.ts";
import { isYear, monthAt, numberAt, partBefore, yearAt } from "./numbers.ts";

/** "hồi tháng 8", "tháng 7 tới", "tháng Tư". */
export function readMonth(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const month = i + 1 < to ? monthAt(tokens, i + 1) : undefined;
  // "Cách mạng Tháng Tám": the name of an event
  if (!month || tokens[i - 1]?.key === "mạng") return undefined;
  const { part, from } = partBefore(tokens, i);
  const value: DateValue = { kind: "month", month: month.n, ...(part && { part }) };
  const year = yearAt(tokens, month.to);
  if (year && year.to <= to) {
    const { to: end, ...which } = year;
    return { from, to: end, value: { ...value, ...which } };
  }
  const told = ["hồi", "từ"].includes(tokens[from - 1]?.key ?? "") ? "past" : undefined;
  const after = sideAfter(tokens, month.to);
  const side = after?.side ?? told;
  return { from, to: Math.min(after?.to ?? month.to, to), value: { ...value, ...(side && { side }) } };
}

/** "tới", "sắp tới", "tới đây"; "vừa qua", "qua", "rồi". */
function sideAfter(tokens: readonly Token[], i: number): { side: Side; to: number } | undefined {
  const next = tokens[i]?.key;
  if (next === "tới") return { side: "future", to: i + (tokens[i + 1]?.key === "đây" ? 2 : 1) };
  if (next === "sắp" && tokens[i + 1]?.key === "tới") return { side: "future", to: i + 2 };
  if (next === "vừa") return { side: "past", to: i + 2 };
  return next === "qua" || next === "rồi" ? { side: "past", to: i + 1 } : undefined;
}

/** "10/2011" after "tháng" is read there; alone in brackets it is a month too. */
export function monthYear(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const month = numberAt(tokens, i);
  const year = i + 2 < to && tokens[i + 1]?.key === "/" ? numberAt(tokens, i + 2) : undefined;
  if (!month || month > 12 || !isYear(year)) return undefined;
  return { from: i, to: i + 3, value: { kind: "month", month, year } };
}

/** "năm 2016", "trong năm 2024", "cuối năm 2017". */
export function readYear(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const year = i + 1 < to ? numberAt(tokens, i + 1) : undefined;
  if (!isYear(year)) return undefined;
  const { part, from } = partBefore(tokens, i);
  return { from, to: i + 2, value: { kind: "year", year, ...(part && { part }) } };
}

/** What meets once a year and goes by its year: "APEC 2017", "thượng đỉnh NATO 2025", "G20-2024". */
const YEARLY = new Set("apec asean asem brics sco nato wef opec oif g7 g8 g20 đỉnh".split(" "));

/** "hội nghị thượng đỉnh NATO 2017": the year in the name of a summit. */
export function yearOfSummit(tokens: readonly Token[], i: number): DateMention | undefined {
  const year = numberAt(tokens, i);
  if (!isYear(year)) return undefined;
  const name = tokens[i - 1]?.key === "-" ? tokens[i - 2] : tokens[i - 1];
  return name && YEARLY.has(name.key)
    ? { from: i, to: i + 1, value: { kind: "year", year, ofName: true } }
    : undefined;
}

const QUARTERS = new Map(
  "1 1,i 1,một 1,2 2,ii 2,hai 2,3 3,iii 3,ba 3,4 4,iv 4,tư 4,bốn 4"
    .split(",")
    .map((pair) => [pair.split(" ")[0]!, Number(pair.split(" ")[1])]),
);

/** "quý I năm sau", "quý 2/2026". */
export function readQuarter(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const quarter = i + 1 < to ? QUARTERS.get(tokens[i + 1]!.key) : undefined;
  return quarter ? ofMonths(tokens, i, i + 2, quarter * 3 - 2, 3) : undefined;
}

/** "nửa đầu năm 2026", "nửa cuối năm nay". */
export function readHalf(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const first = { đầu: 1, cuối: 7, sau: 7 }[tokens[i + 1]?.key ?? ""];
  if (!first || i + 2 >= to || tokens[i + 2]!.key !== "năm") return undefined;
  const found = ofMonths(tokens, i, i + 2, first, 6);
  return found.to > i + 2 ? found : { ...found, to: i + 3 };
}

const SEASONS: Readonly<Record<string, number>> = { xuân: 3, hè: 6, hạ: 6, thu: 9, đông: 12 };

/** "mùa hè năm ngoái", "mùa thu này", "mùa xuân 2026". */
export function readSeason(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const first = SEASONS[tokens[i + 1]?.key ?? ""];
  if (!first || i + 1 >= to) return undefined;
  const found = ofMonths(tokens, i, i + 2, first, 3);
  const next = tokens[i + 2]?.key ?? "";
  if (found.to > i + 2) return found;
  if (next === "này") return { ...found, to: i + 3, value: { ...found.value, yearShift: 0 } as DateValue };
  const after = sideAfter(tokens, i + 2);
  return after ? { ...found, to: after.to, value: { ...found.value, side: after.side } as DateValue } : found;
}

function ofMonths(
  tokens: readonly Token[],
  from: number,
  end: number,
  first: number,
  count: number,
): DateMention {
  const year = yearAt(tokens, end);
  const { to = end, ...which } = year ?? {};
  return { from, to, value: { kind: "months", first, count, ...which } };
}
