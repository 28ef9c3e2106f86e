/** "hôm thứ Ba", "thứ Sáu tuần trước", "Chủ nhật vừa qua"; not "lần thứ ba", "tổng thống thứ 47". */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";

const WEEKDAYS = new Map(
  "hai 1,ba 2,tư 3,năm 4,sáu 5,bảy 6,2 1,3 2,4 3,5 4,6 5,7 6".split(",").map((pair) => {
    const [word = "", n = ""] = pair.split(" ");
    return [word, Number(n)] as const;
  }),
);
const WEEKS: Readonly<Record<string, number>> = { trước: -1, qua: -1, rồi: -1, này: 0, tới: 1, sau: 1 };
const DAY_WORDS = new Set("hôm ngày sáng trưa chiều tối đêm khuya vào".split(" "));

export function readWeekday(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const second = tokens[i + 1];
  if (!second || i + 1 >= to || tokens[i - 1]?.key === "lần") return undefined;
  const cued = DAY_WORDS.has(tokens[i - 1]?.key ?? "");
  let weekday: number | undefined;
  if (tokens[i]!.key === "chủ") weekday = second.key === "nhật" ? 0 : undefined;
  else if (second.capital || cued || namesWeek(tokens, i + 2)) weekday = WEEKDAYS.get(second.key);
  if (weekday === undefined) return undefined;
  const end = i + 2;
  const last = tokens[end]?.key;
  if (namesWeek(tokens, end))
    return { from: i, to: end + 2, value: { kind: "weekday", weekday, week: WEEKS[tokens[end + 1]!.key]! } };
  if (last === "tới") return { from: i, to: end + 1, value: { kind: "weekday", weekday, week: 1 } };
  // "Chủ nhật vừa qua": the last one that was
  if (last === "vừa" && ["qua", "rồi"].includes(tokens[end + 1]?.key ?? ""))
    return { from: i, to: end + 2, value: { kind: "weekday", weekday, side: "past" } };
  return { from: i, to: end, value: { kind: "weekday", weekday } };
}

/** "thứ hai tuần tới": no count, whatever its letters. */
const namesWeek = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === "tuần" && tokens[at + 1] !== undefined && tokens[at + 1]!.key in WEEKS;
