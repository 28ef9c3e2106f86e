/** Dates as the Vietnamese press writes them: 21/1, 21-1, ngày 21.1, hôm thứ Ba, cuối tháng này, từ 4–8/6, hồi tháng 8 … */
import { PhraseTable } from "../phrase-table.ts";
import type { Token } from "../tokenise.ts";
import { isCalendarDay, type CalendarDay, type DateValue, type Part } from "./date-value.ts";

export interface DateMention {
  /** Token indexes, `to` not included. */
  from: number;
  to: number;
  value: DateValue;
}

const FIXED = new PhraseTable<DateValue>();
const fixed = (value: DateValue, phrases: string) =>
  phrases.split(",").forEach((phrase) => FIXED.add(phrase, value));
fixed(
  { kind: "days-away", days: 0 },
  "hôm nay,ngày hôm nay,sáng nay,trưa nay,chiều nay,tối nay,đêm nay,rạng sáng nay,sớm nay",
);
fixed(
  { kind: "days-away", days: -1 },
  "hôm qua,ngày hôm qua,sáng qua,trưa qua,chiều qua,tối qua,đêm qua,sáng hôm qua,chiều hôm qua,tối hôm qua,đêm hôm qua",
);
fixed({ kind: "days-away", days: -2 }, "hôm kia,ngày hôm kia");
fixed({ kind: "days-away", days: 1 }, "ngày mai,sáng mai,trưa mai,chiều mai,tối mai");
fixed({ kind: "days-away", days: 2 }, "ngày kia");
fixed({ kind: "days-from-previous", days: 0 }, "cùng ngày,cùng hôm,ngày hôm đó,hôm đó,trong ngày");
fixed(
  { kind: "days-from-previous", days: -1 },
  "một ngày trước đó,ngày hôm trước,hôm trước,trước đó một ngày,một hôm trước",
);
fixed({ kind: "days-from-previous", days: -2 }, "hai ngày trước đó,trước đó hai ngày,2 ngày trước đó");
fixed(
  { kind: "days-from-previous", days: 1 },
  "một ngày sau đó,ngày tiếp theo,sau đó một ngày,hôm sau,ngày hôm sau",
);
fixed({ kind: "days-away", days: -3, upTo: true }, "mấy hôm trước,vài ngày trước,cách đây vài ngày");
fixed({ kind: "week", shift: 0 }, "tuần này,trong tuần này");
fixed({ kind: "week", shift: -1 }, "tuần trước,tuần vừa rồi,tuần vừa qua");
fixed({ kind: "week", shift: 1 }, "tuần tới,tuần sau,tuần kế tiếp");
fixed({ kind: "week", shift: 0, part: "early" }, "đầu tuần,đầu tuần này");
fixed({ kind: "week", shift: -1, part: "early" }, "đầu tuần trước");
fixed({ kind: "week", shift: 1, part: "early" }, "đầu tuần tới,đầu tuần sau");
fixed({ kind: "week", shift: 0, part: "weekend" }, "cuối tuần này,cuối tuần,dịp cuối tuần");
fixed(
  { kind: "week", shift: -1, part: "weekend" },
  "cuối tuần trước,cuối tuần qua,cuối tuần vừa qua,cuối tuần vừa rồi",
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
  fixed(of(-1), `${words}tháng trước,${words}tháng vừa qua,${words}tháng vừa rồi`);
  fixed(of(1), `${words}tháng tới,${words}tháng sau`);
  const ofYear = (shift: number): DateValue => ({ kind: "year", shift, ...(part && { part }) });
  fixed(ofYear(0), `${words}năm nay`);
  fixed(ofYear(-1), `${words}năm ngoái,${words}năm trước`);
  fixed(ofYear(1), `${words}năm tới,${words}năm sau`);
}

const DAY_WORDS = new Set(
  "ngày hôm mùng sáng trưa chiều tối đêm sớm khuya ( nay qua từ đến tới vào và - – , hai nhật hai ba tư năm sáu bảy".split(
    " ",
  ),
);
/** After these a pair of numbers with a hyphen or a full stop is a day, never a score or a sum. */
const DAY_CUES = new Set("ngày hôm mùng sáng trưa chiều tối đêm nay qua (".split(" "));
const TO_DAY = new Set(["-", "–", "—", "đến", "tới", "và", ","]);
const NUMBER_WORDS = new Map(
  "giêng 1,một 1,hai 2,ba 3,tư 4,bốn 4,năm 5,sáu 6,bảy 7,tám 8,chín 9,mười 10,chạp 12"
    .split(",")
    .map((pair) => {
      const [word = "", n = ""] = pair.split(" ");
      return [word, Number(n)] as const;
    }),
);
const COUNTS = new Set("nửa một hai ba bốn năm sáu bảy tám chín mười vài nhiều mấy những các".split(" "));
const WEEKDAYS = new Map(
  "hai 1,ba 2,tư 3,năm 4,sáu 5,bảy 6,2 1,3 2,4 3,5 4,6 5,7 6".split(",").map((pair) => {
    const [word = "", n = ""] = pair.split(" ");
    return [word, Number(n)] as const;
  }),
);
const PARTS = new Map<string, Part>([
  ["đầu", "early"],
  ["giữa", "mid"],
  ["cuối", "late"],
  ["thượng tuần", "early"],
  ["trung tuần", "mid"],
  ["hạ tuần", "late"],
]);

/** Words that a date may begin with, besides the fixed phrases and numbers. */
const OPENERS = new PhraseTable<true>();
for (const word of [...NUMBER_WORDS.keys(), "vài", "cách", "thứ", "chủ", "tháng"]) OPENERS.add(word, true);

/** Every date in the tokens from `from` to `to`, in order. */
export function readDatesVi(tokens: readonly Token[], from: number, to: number): DateMention[] {
  const found: DateMention[] = [];
  for (let i = from; i < to;) {
    const mention = readAt(tokens, i, to);
    if (!mention) {
      i++;
      continue;
    }
    const last = found.at(-1);
    if (last && joins(tokens, last, mention)) {
      last.to = mention.to + (tokens[mention.to]?.key === ")" ? 1 : 0);
      last.value = preciser(last.value, mention.value);
    } else found.push(mention);
    i = mention.to;
  }
  return found;
}

/** "hôm qua (8/5)", "thứ Ba, 21/10", "hôm nay 7/7": one date, the number is the surer word. */
function joins(tokens: readonly Token[], a: DateMention, b: DateMention): boolean {
  const between = tokens
    .slice(a.to, b.from)
    .map((token) => token.key)
    .join(" ");
  const relative = a.value.kind === "days-away" || a.value.kind === "weekday" || a.value.kind === "week";
  if (
    relative &&
    b.value.kind === "day" &&
    (between === "" || between === "(" || between === "," || between === "ngày" || between === "- ngày")
  )
    return true;
  return a.value.kind === "day" && b.value.kind === "year" && between === "";
}

function preciser(a: DateValue, b: DateValue): DateValue {
  if (a.kind === "day" && b.kind === "year") return b.year ? { ...a, year: b.year } : a;
  return b;
}

function readAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const token = tokens[i]!;
  if (token.kind === "number") return readNumeric(tokens, i, to) ?? readCount(tokens, i, to);
  if (!OPENERS.startsAt(token) && !FIXED.startsAt(token)) return undefined;
  if (token.key === "thứ" || token.key === "chủ") return readWeekday(tokens, i, to);
  const fixedDate = FIXED.longest(tokens, i, to);
  // "nửa năm sau", "hai tuần trước": a span, counted from something else
  const counted =
    fixedDate &&
    (tokens[i - 1]?.kind === "number" || COUNTS.has(tokens[i - 1]?.key ?? "")) &&
    ["sau", "trước", "qua"].includes(tokens[fixedDate.to - 1]!.key) &&
    ["tuần", "tháng", "năm"].includes(token.key);
  if (counted) return undefined;
  if (fixedDate) return withPart(tokens, { from: i, to: fixedDate.to, value: fixedDate.values[0]! });
  if (token.key === "tháng") return readMonth(tokens, i, to);
  if (token.key === "năm") return readYear(tokens, i, to);
  return readCount(tokens, i, to);
}

function numberAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind === "number" && token.text.length <= 4) return Number(token.text);
  return undefined;
}

interface DayAt {
  date: CalendarDay;
  to: number;
  separator: string;
}

/** "2025/01/21", as in the addresses of pages. */
function yearFirst(tokens: readonly Token[], i: number): DayAt | undefined {
  const [year, first, month, second, day] = tokens.slice(i, i + 5);
  if (first!.key !== "/" || second!.key !== "/" || month!.text.length !== 2 || day!.text.length !== 2)
    return undefined;
  const date = { day: Number(day!.text), month: Number(month!.text), year: Number(year!.text) };
  return date.year <= 2100 && isCalendarDay(date.day, date.month)
    ? { date, to: i + 5, separator: "/" }
    : undefined;
}

/** "21/1", "21-1-2025", "21.1", "21 tháng 1 năm 2025". */
function dayAt(tokens: readonly Token[], i: number, to: number): DayAt | undefined {
  const day = numberAt(tokens, i);
  if (day !== undefined && day >= 1900 && i + 4 < to) return yearFirst(tokens, i);
  const separator = tokens[i + 1]?.key;
  if (day === undefined || separator === undefined || i + 2 >= to) return undefined;
  if (separator === "tháng") {
    const month = numberAt(tokens, i + 2) ?? NUMBER_WORDS.get(tokens[i + 2]!.key);
    if (!month || !isCalendarDay(day, month)) return undefined;
    return { ...yearAfter(tokens, i + 3, to, { day, month }), separator: "/" };
  }
  if (!["/", "-", "."].includes(separator)) return undefined;
  if (separator === "." && (tokens[i + 1]!.gap !== "" || tokens[i + 2]!.gap !== "")) return undefined;
  const month = numberAt(tokens, i + 2);
  if (month === undefined || tokens[i + 2]!.text.length > 2 || !isCalendarDay(day, month)) return undefined;
  if (tokens[i + 3]?.key === separator && tokens[i + 4]?.kind === "number" && tokens[i + 4]!.gap === "") {
    const year = Number(tokens[i + 4]!.text);
    if (year >= 1900 && year <= 2100) return { date: { day, month, year }, to: i + 5, separator };
    if (separator === "/" && year < 100)
      return { date: { day, month, year: 2000 + year }, to: i + 5, separator };
  }
  return { ...yearAfter(tokens, i + 3, to, { day, month }), separator };
}

function yearAfter(
  tokens: readonly Token[],
  i: number,
  to: number,
  date: CalendarDay,
): { date: CalendarDay; to: number } {
  if (i + 1 < to && (tokens[i]?.key === "năm" || tokens[i]?.key === "/")) {
    const year = numberAt(tokens, i + 1);
    if (year && year >= 1900 && year <= 2100) return { date: { ...date, year }, to: i + 2 };
  }
  return { date, to: i };
}

function readNumeric(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const before = tokens[i - 1]?.key ?? "";
  const beforeTwo = tokens[i - 2]?.key ?? "";
  if (
    before === "thứ" ||
    before === "lần" ||
    (/^[-–./]$/.test(before) && tokens[i]!.gap === "" && tokens[i - 2]?.kind === "number")
  )
    return undefined;
  // "4–8/6", "18 và 19/6", "ngày 5 đến ngày 8/7"
  const first = numberAt(tokens, i);
  const joint = tokens[i + 1]?.key ?? "";
  if (first && first <= 31 && TO_DAY.has(joint)) {
    const at = tokens[i + 2]?.key === "ngày" ? i + 3 : i + 2;
    const end = dayAt(tokens, at, to);
    const hyphenDay = joint === "-" && tokens[i + 1]!.gap === "" && end?.separator === "-";
    if (
      end &&
      !hyphenDay &&
      first < end.date.day &&
      (joint !== "," || beforeTwo === "ngày" || before === "ngày")
    )
      return {
        from: i,
        to: end.to,
        value: { kind: "days", from: { ...end.date, day: first }, to: end.date },
      };
  }
  const day = dayAt(tokens, i, to);
  if (!day) return monthYear(tokens, i, to);
  const cued = DAY_CUES.has(before) || DAY_CUES.has(beforeTwo) || before === "từ" || before === "đến";
  if (day.separator !== "/" && !cued) return undefined;
  if (day.separator === "/" && !cued && !DAY_WORDS.has(before) && isFraction(tokens, i, day))
    return undefined;
  if (isNamedEvent(tokens, i)) return undefined;
  // "30/6-2/7", "từ ngày 24/8 đến 26/8"
  if (TO_DAY.has(tokens[day.to]?.key ?? "") && tokens[day.to]?.key !== ",") {
    let at = day.to + 1;
    while (["ngày", "hết", "rạng", "sáng"].includes(tokens[at]?.key ?? "")) at++;
    const end = dayAt(tokens, at, to);
    const ordered = end && end.date.month * 31 + end.date.day > day.date.month * 31 + day.date.day;
    if (end && (ordered || end.date.year))
      return { from: i, to: end.to, value: { kind: "days", from: day.date, to: end.date } };
  }
  return { from: i, to: day.to, value: { kind: "day", ...day.date } };
}

/** "10/2011" after "tháng" is read there; alone in brackets it is a month too. */
function monthYear(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const month = numberAt(tokens, i);
  const year = i + 2 < to && tokens[i + 1]?.key === "/" ? numberAt(tokens, i + 2) : undefined;
  if (!month || !year || month > 12 || year < 1900 || year > 2100) return undefined;
  return { from: i, to: i + 3, value: { kind: "month", month, year } };
}

/** "2/3 số dân", "24/7": day and month by form only. */
function isFraction(tokens: readonly Token[], i: number, day: DayAt): boolean {
  if (day.date.year) return false;
  const next = tokens[day.to]?.key ?? "";
  if (day.date.day === 24 && day.date.month === 7) return true;
  return (
    ["số", "dân", "tổng", "trong", "giờ", "người"].includes(next) ||
    ["khoảng", "gần", "hơn", "chiếm", "được"].includes(tokens[i - 1]?.key ?? "")
  );
}

/** "khủng bố 11/9", "phong trào 1/3", "chiến thắng 30/4": the name of an event. */
function isNamedEvent(tokens: readonly Token[], i: number): boolean {
  const before = `${tokens[i - 2]?.key} ${tokens[i - 1]?.key}`;
  if (/(niệm|khánh)$|niệm ngày$/u.test(before)) return true;
  return ["bố", "trào", "biến", "cố", "kiện", "thắng", "lễ"].includes(tokens[i - 1]?.key ?? "");
}

function partBefore(tokens: readonly Token[], i: number): { part?: Part; from: number } {
  const one = PARTS.get(tokens[i - 1]?.key ?? "");
  if (one) return { part: one, from: i - 1 };
  const two = PARTS.get(`${tokens[i - 2]?.key} ${tokens[i - 1]?.key}`);
  return two ? { part: two, from: i - 2 } : { from: i };
}

/** "hồi tháng 8", "cuối tháng 10 vừa qua", "tháng 7 tới", "tháng 4 năm ngoái", "tháng 11/2017", "tháng Tư". */
function readMonth(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const word = tokens[i + 1];
  if (!word || i + 1 >= to) return undefined;
  const month =
    numberAt(tokens, i + 1) ??
    (word.capital || word.key === "giêng" || word.key === "chạp" ? NUMBER_WORDS.get(word.key) : undefined);
  if (!month || month > 12) return undefined;
  // "Cách mạng Tháng Tám": the name of an event
  if (tokens[i - 1]?.key === "mạng") return undefined;
  const { part, from } = partBefore(tokens, i);
  let end = i + 2;
  let value: DateValue & { kind: "month" } = { kind: "month", month, ...(part && { part }) };
  const past = ["hồi", "từ"].includes(tokens[from - 1]?.key ?? "");
  if (past) value.side = "past";
  const next = tokens[end]?.key;
  if (
    (next === "/" || next === "-" || next === "." || next === ",") &&
    String(numberAt(tokens, end + 1) ?? "").length === 4
  ) {
    value = { ...value, year: numberAt(tokens, end + 1)! };
    end += 2;
  } else if (next === "năm") {
    const after = tokens[end + 1]?.key ?? "";
    const year = numberAt(tokens, end + 1);
    const shift = { nay: 0, ngoái: -1, trước: -1, tới: 1, sau: 1 }[after];
    if (year && year > 1900) value = { ...value, year };
    else if (shift !== undefined) value = { ...value, yearShift: shift };
    if (year || shift !== undefined) end += 2;
  } else if (next === "tới" || (next === "sắp" && tokens[end + 1]?.key === "tới")) {
    value = { ...value, side: "future" };
    end += next === "tới" ? 1 : 2;
  } else if (next === "vừa" || next === "qua" || next === "rồi") value = { ...value, side: "past" };
  return { from, to: Math.min(end, to), value };
}

/** "năm 2016", "trong năm 2024", "cuối năm 2017". */
function readYear(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const year = i + 1 < to ? numberAt(tokens, i + 1) : undefined;
  if (!year || year < 1900 || year > 2100) return undefined;
  const { part, from } = partBefore(tokens, i);
  return { from, to: i + 2, value: { kind: "year", year, ...(part && { part }) } };
}

/** "hôm thứ Ba", "thứ Sáu tuần trước", "Chủ nhật"; not "lần thứ ba", "tổng thống thứ 47". */
function readWeekday(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const second = tokens[i + 1];
  if (!second || i + 1 >= to) return undefined;
  const cued = ["hôm", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "vào"].includes(
    tokens[i - 1]?.key ?? "",
  );
  let weekday: number | undefined;
  if (tokens[i]!.key === "chủ") weekday = second.key === "nhật" ? 0 : undefined;
  else if (second.capital || cued || namesWeek(tokens, i + 2)) weekday = WEEKDAYS.get(second.key);
  if (weekday === undefined || tokens[i - 1]?.key === "lần") return undefined;
  let end = i + 2;
  let week: number | undefined;
  if (tokens[end]?.key === "tuần") {
    week = { trước: -1, qua: -1, này: 0, tới: 1, sau: 1 }[tokens[end + 1]?.key ?? ""];
    if (week !== undefined) end += 2;
  } else if (tokens[end]?.key === "tới") {
    end++;
    return { from: i, to: end, value: { kind: "weekday", weekday, week: 1 } };
  }
  return { from: i, to: end, value: { kind: "weekday", weekday, ...(week !== undefined && { week }) } };
}

/** "thứ hai tuần tới": no count, whatever its letters. */
const namesWeek = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === "tuần" && ["trước", "qua", "này", "tới", "sau"].includes(tokens[at + 1]?.key ?? "");

/** "ba ngày trước", "cách đây hai tuần", "2 tháng trước". */
function readCount(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const coming =
    numberAt(tokens, i) ?? NUMBER_WORDS.get(tokens[i]!.key) ?? (tokens[i]!.key === "vài" ? 5 : undefined);
  if (coming && i + 2 < to && tokens[i + 2]!.key === "tới") {
    const days = { ngày: 1, tuần: 7, tháng: 30 }[tokens[i + 1]!.key];
    if (days) return { from: i, to: i + 3, value: { kind: "days-away", days: coming * days, upTo: true } };
  }
  if (tokens[i]!.key !== "cách" || tokens[i + 1]?.key !== "đây") return undefined;
  const at = i + 2;
  const n = numberAt(tokens, at) ?? NUMBER_WORDS.get(tokens[at]?.key ?? "");
  const unit = tokens[at + 1]?.key;
  if (!n || at + 1 >= to) return undefined;
  if (unit === "ngày") return { from: i, to: at + 2, value: { kind: "days-away", days: -n } };
  if (unit === "tuần") return { from: i, to: at + 2, value: { kind: "week", shift: -n } };
  if (unit === "tháng") return { from: i, to: at + 2, value: { kind: "month-shift", shift: -n } };
  if (unit === "năm") return { from: i, to: at + 2, value: { kind: "year", shift: -n } };
  return undefined;
}

/** "thượng tuần tháng này": the part of the month before a fixed phrase. */
function withPart(tokens: readonly Token[], mention: DateMention): DateMention {
  const { part, from } = partBefore(tokens, mention.from);
  if (!part || mention.value.kind !== "month-shift" || mention.value.part) return mention;
  return { ...mention, from, value: { ...mention.value, part } };
}
