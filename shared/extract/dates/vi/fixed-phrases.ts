/** Phrases that are a date as they stand: hôm nay, tối qua, cùng ngày, ngày hôm sau, tuần trước, cuối tháng này, đầu năm tới … */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";
import { COUNTS, partBefore } from "./numbers.ts";

const FIXED = new PhraseTable<DateValue>();
const fixed = (value: DateValue, phrases: string) =>
  phrases.split(",").forEach((phrase) => FIXED.add(phrase, value));

fixed(
  { kind: "days-away", days: 0 },
  "hôm nay,ngày hôm nay,sáng nay,trưa nay,chiều nay,tối nay,đêm nay,khuya nay,rạng sáng nay,sáng sớm nay,sớm nay",
);
fixed(
  { kind: "days-away", days: -1 },
  "hôm qua,ngày hôm qua,sáng qua,trưa qua,chiều qua,tối qua,đêm qua,khuya qua,rạng sáng qua,sáng hôm qua,chiều hôm qua,tối hôm qua,đêm hôm qua",
);
fixed({ kind: "days-away", days: -2 }, "hôm kia,ngày hôm kia");
fixed({ kind: "days-away", days: 1 }, "ngày mai,sáng mai,trưa mai,chiều mai,tối mai,đêm mai,rạng sáng mai");
fixed({ kind: "days-away", days: 2 }, "ngày kia");
fixed(
  { kind: "days-away", days: -3, upTo: true },
  "mấy hôm trước,vài hôm trước,vài ngày trước,ít ngày trước,mấy ngày trước",
);
fixed({ kind: "days-away", days: 7, upTo: true }, "những ngày tới,các ngày tới,mấy ngày tới");
fixed(
  { kind: "days-from-previous", days: 0 },
  "cùng ngày,cùng hôm,cùng đêm,ngày hôm đó,hôm đó,ngày hôm ấy,hôm ấy,trong ngày",
);
fixed({ kind: "days-from-previous", days: -1 }, "ngày hôm trước,hôm trước,một hôm trước,ngày liền trước");
fixed(
  { kind: "days-from-previous", days: 1 },
  "ngày tiếp theo,ngày kế tiếp,ngày tiếp sau,ngày liền sau,hôm sau,ngày hôm sau",
);

fixed({ kind: "week", shift: 0 }, "tuần này,trong tuần này");
fixed({ kind: "week", shift: -1 }, "tuần trước,tuần qua,tuần vừa rồi,tuần vừa qua,tuần rồi");
fixed({ kind: "week", shift: 1 }, "tuần tới,tuần sau,tuần kế tiếp,tuần tiếp theo");
fixed({ kind: "week", shift: 0, part: "early" }, "đầu tuần,đầu tuần này");
fixed({ kind: "week", shift: -1, part: "early" }, "đầu tuần trước,đầu tuần qua");
fixed({ kind: "week", shift: 1, part: "early" }, "đầu tuần tới,đầu tuần sau");
fixed({ kind: "week", shift: 0, part: "mid" }, "giữa tuần,giữa tuần này");
fixed({ kind: "week", shift: -1, part: "mid" }, "giữa tuần trước,giữa tuần qua");
fixed({ kind: "week", shift: 1, part: "mid" }, "giữa tuần tới,giữa tuần sau");
fixed({ kind: "week", shift: 0, part: "weekend" }, "cuối tuần này,cuối tuần,dịp cuối tuần");
fixed(
  { kind: "week", shift: -1, part: "weekend" },
  "cuối tuần trước,cuối tuần qua,cuối tuần rồi,cuối tuần vừa qua,cuối tuần vừa rồi",
);
fixed({ kind: "week", shift: 1, part: "weekend" }, "cuối tuần tới,cuối tuần sau");

for (const [words, part] of [
  ["", undefined],
  ["đầu ", "early"],
  ["giữa ", "mid"],
  ["trung tuần ", "mid"],
  ["cuối ", "late"],
] as const) {
  const of = (shift: number): DateValue => ({ kind: "month-shift", shift, ...(part && { part }) });
  fixed(of(0), `${words}tháng này`);
  fixed(of(-1), `${words}tháng trước,${words}tháng vừa qua,${words}tháng vừa rồi,${words}tháng rồi`);
  fixed(of(1), `${words}tháng tới,${words}tháng sau`);
  const ofYear = (shift: number): DateValue => ({ kind: "year", shift, ...(part && { part }) });
  fixed(ofYear(0), `${words}năm nay`);
  fixed(ofYear(-1), `${words}năm ngoái,${words}năm trước,${words}năm vừa qua,${words}năm rồi`);
  fixed(ofYear(1), `${words}năm tới,${words}năm sau`);
  // "hồi đầu tháng", "vào cuối năm": of this month, of this year
  if (part) {
    fixed(of(0), `${words}tháng`);
    fixed(ofYear(0), `${words}năm`);
  }
}

export const startsFixed = (token: Token): boolean => FIXED.startsAt(token);

export function readFixed(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const found = FIXED.longest(tokens, i, to);
  if (!found || isCounted(tokens, i, found.to) || isCutShort(tokens, found.to)) return undefined;
  if (isOfMany(tokens, i, found.to)) return undefined;
  return withPart(tokens, { from: i, to: found.to, value: found.values[0]! });
}

/** "nửa năm sau", "hai tuần trước": a span, counted from something else. */
function isCounted(tokens: readonly Token[], i: number, end: number): boolean {
  const before = tokens[i - 1];
  return (
    (before?.kind === "number" || COUNTS.has(before?.key ?? "")) &&
    ["sau", "trước", "qua"].includes(tokens[end - 1]!.key) &&
    ["tuần", "tháng", "năm"].includes(tokens[i]!.key)
  );
}

/** "trong ngày làm việc thứ hai", "trong ngày đầu tiên": one of several days, and which is not said. */
const isOfMany = (tokens: readonly Token[], i: number, end: number): boolean =>
  tokens[i]!.key === "trong" &&
  tokens[end - 1]!.key === "ngày" &&
  ["làm", "đầu", "thứ", "cuối", "họp", "diễn"].includes(tokens[end]?.key ?? "");

/** "đầu tháng 10", "cuối năm 2023", "giữa tháng Tư", "đầu năm học": more of it follows. */
function isCutShort(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]!.key;
  const next = tokens[end];
  if (last !== "tháng" && last !== "năm") return false;
  if (!next) return false;
  return next.kind === "number" || (next.kind === "word" && (next.capital || OF_ANOTHER.has(next.key)));
}
const OF_ANOTHER = new Set("giêng chạp học tài mới đó ấy kia khi âm nhuận tuổi".split(" "));

/** "thượng tuần tháng này": the part of the month before a fixed phrase. */
function withPart(tokens: readonly Token[], mention: DateMention): DateMention {
  const { part, from } = partBefore(tokens, mention.from);
  if (!part || mention.value.kind !== "month-shift" || mention.value.part) return mention;
  return { ...mention, from, value: { ...mention.value, part } };
}
