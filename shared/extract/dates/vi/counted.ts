/** Days counted from today or from something else: "cách đây hai tuần", "ba ngày trước", "hai ngày sau đó", "một tuần sau khi …". */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";
import { countAt } from "./numbers.ts";

/** Words of vague number. */
const VAGUE = new Set("vài ít mấy nhiều".split(" "));
const UNITS: Readonly<Record<string, "hours" | "days" | "weeks" | "months" | "years">> = {
  phút: "hours",
  giờ: "hours",
  tiếng: "hours",
  ngày: "days",
  hôm: "days",
  tuần: "weeks",
  tháng: "months",
  năm: "years",
};
const EXACTLY = new Set(["đúng", "tròn"]);
/** Between "cách đây" and the number: "cách đây hơn hai tháng". */
const ABOUT = new Set("gần hơn khoảng chừng đúng tròn chỉ mới".split(" "));

interface Amount {
  n: number;
  vague: boolean;
  /** "đúng một tuần": to the day. */
  exact: boolean;
  unit: (typeof UNITS)[string];
  to: number;
}

/** "hai tuần", "vài giờ", "10 ngày". */
function amountAt(tokens: readonly Token[], i: number, to: number): Amount | undefined {
  const vague = VAGUE.has(tokens[i]?.key ?? "");
  const count = vague ? { n: 5, to: i + 1 } : countAt(tokens, i);
  const unit = count && count.to < to ? UNITS[tokens[count.to]!.key] : undefined;
  if (!count || !unit || count.n < 1) return undefined;
  const hours = tokens[count.to + 1]?.key === "đồng" ? count.to + 3 : count.to + 1;
  return { n: count.n, vague, exact: EXACTLY.has(tokens[i - 1]?.key ?? ""), unit, to: hours };
}

/** What `n` units before or after today is: weeks, months and years are meant whole. */
function fromToday({ n, unit, exact }: Amount, sign: 1 | -1): DateValue | undefined {
  if (exact && unit === "weeks") return { kind: "days-away", days: sign * n * IN_DAYS[unit] };
  if (unit === "days") return { kind: "days-away", days: sign * n };
  if (unit === "weeks") return { kind: "week", shift: sign * n };
  if (unit === "months") return { kind: "month-shift", shift: sign * n };
  return unit === "years" ? { kind: "year", shift: sign * n } : undefined;
}

const IN_DAYS = { hours: 0, days: 1, weeks: 7, months: 30, years: 365 } as const;

/** Counted from the day that the text spoke of last. */
function fromPrevious({ n, vague, unit }: Amount, sign: 1 | -1): DateValue | undefined {
  if (unit === "hours") return { kind: "days-from-previous", days: 0 };
  if (vague || unit === "months" || unit === "years") return undefined;
  return { kind: "days-from-previous", days: sign * n * IN_DAYS[unit] };
}

/** Counted from what the words behind tell of. */
function fromEvent({ n, vague, unit }: Amount, sign: 1 | -1): DateValue {
  if (unit === "hours") return { kind: "from-event", days: 0 };
  if (vague || unit === "years") return { kind: "from-event" };
  return unit === "months"
    ? { kind: "from-event", months: sign * n }
    : { kind: "from-event", days: sign * n * IN_DAYS[unit] };
}

/** Behind "trước" and "sau": what is counted from is told right there. */
const EVENT = new Set(
  "khi cuộc buổi chuyến hội thượng lễ vụ kỳ phiên thềm lúc lần đợt bầu sự động tuyên thông quyết ngày hạn thời thỏa lệnh phát diễn đại".split(
    " ",
  ),
);

export function readCounted(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const opening = tokens[i]!.key;
  const second = tokens[i + 1]?.key;
  if (opening === "cách" && second === "đây") return readAgo(tokens, i, to);
  if ((opening === "trước" || opening === "sau" || opening === "cách") && second === "đó") {
    const amount = amountAt(tokens, skipAbout(tokens, i + 2), to);
    const value = amount && fromPrevious(amount, opening === "sau" ? 1 : -1);
    return value && { from: i, to: amount.to, value };
  }
  // "ngay sau khi …": on the same day
  if (opening === "ngay")
    return (second === "sau" || second === "trước") && EVENT.has(tokens[i + 2]?.key ?? "")
      ? { from: i, to: i + 1, value: { kind: "from-event", days: 0, atOnce: true } }
      : undefined;
  const amount = amountAt(tokens, i, to);
  const direction = amount && amount.to < to ? tokens[amount.to]!.key : "";
  if (!amount) return undefined;
  const end = amount.to + 1;
  const mention = (value: DateValue | undefined, until = end): DateMention | undefined =>
    value && { from: i, to: until, value };
  // not "chuyến công du 4 ngày tới Trung Quốc"
  if (direction === "tới" && !tokens[end]?.capital && amount.unit !== "hours" && amount.unit !== "years")
    return mention({ kind: "days-away", days: amount.n * IN_DAYS[amount.unit], upTo: true });
  if (direction === "nữa" && !amount.vague) return mention(fromToday(amount, 1));
  if (direction !== "trước" && direction !== "sau") return undefined;
  const sign = direction === "sau" ? 1 : -1;
  const next = tokens[end]?.key ?? "";
  if (end < to && next === "đó") return mention(fromPrevious(amount, sign), end + 1);
  // the mention ends before "sau khi", which tells of more than the day
  if (end < to && EVENT.has(next)) return mention(fromEvent(amount, sign), amount.to);
  // "Ba hôm sau ông có mặt ở …": told on from the sentence before
  if (direction === "sau")
    return next === "," || tokens[i]!.capital ? mention(fromPrevious(amount, sign)) : undefined;
  // "đưa tin hôm 9/1 rằng ông đã gửi thư một ngày trước": from the day that is told
  if (amount.n === 1 && amount.unit === "days") return mention(fromPrevious(amount, -1));
  return amount.vague ? undefined : mention(fromToday(amount, -1));
}

const skipAbout = (tokens: readonly Token[], i: number) => (ABOUT.has(tokens[i]?.key ?? "") ? i + 1 : i);

/** "cách đây hai tuần", "cách đây vài ngày" */
function readAgo(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const amount = amountAt(tokens, skipAbout(tokens, i + 2), to);
  if (!amount) return undefined;
  if (amount.unit === "hours") return { from: i, to: amount.to, value: { kind: "days-away", days: 0 } };
  if (amount.vague)
    return amount.unit === "days"
      ? { from: i, to: amount.to, value: { kind: "days-away", days: -3, upTo: true } }
      : undefined;
  const value = fromToday(amount, -1);
  return value && { from: i, to: amount.to, value };
}
