/** Days, times, spans and names as each language writes them. Times are shown in the reader's zone: Hanoi for vi, UTC for en. */
import type {
  ContactRecord,
  DayRange,
  Lang,
  MinuteRange,
  Participant,
} from "../../extract/contact-record.ts";
import { personName } from "./names.ts";
import { wordsOf } from "./words.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ZONE: Record<Lang, { timeZone: string; label: string; offset: string }> = {
  vi: { timeZone: "Asia/Ho_Chi_Minh", label: "", offset: "+07:00" },
  en: { timeZone: "UTC", label: " UTC", offset: "Z" },
};

const split = (day: string): [string, string, string] => {
  const [year = "", month = "", date = ""] = day.split("-");
  return [year, month, date];
};

/** "28/12/2025", "28 Dec 2025". */
export function formatDay(day: string, lang: Lang): string {
  const [year, month, date] = split(day);
  if (lang === "vi") return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A day, a whole month or year by its name, or "1–10/12/2025". */
export function formatDays({ from, to }: DayRange, lang: Lang): string {
  if (from === to) return formatDay(from, lang);
  const [year, month, first] = split(from);
  const [toYear, toMonth, last] = split(to);
  const units = wordsOf(lang).units;
  const monthEnd = new Date(Date.UTC(Number(toYear), Number(toMonth), 0)).getUTCDate();
  const wholeMonths = first === "01" && Number(last) === monthEnd;
  if (wholeMonths && year === toYear && month === toMonth) return units.month(year, month);
  if (wholeMonths && year === toYear && month === "01" && toMonth === "12") return units.year(year);
  if (year === toYear && month === toMonth)
    return lang === "vi"
      ? `${first}–${last}/${month}/${year}`
      : `${Number(first)}–${Number(last)} ${MONTHS[Number(month) - 1]} ${year}`;
  return `${formatDay(from, lang)} – ${formatDay(to, lang)}`;
}

/** "23:45 28/12/2025", "28 Dec 2025, 16:45 UTC". */
export function formatTime(time: string, lang: Lang): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  const { timeZone, label } = ZONE[lang];
  const parts = formatterOf(timeZone).formatToParts(date);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  const day = formatDay(`${part("year")}-${part("month")}-${part("day")}`, lang);
  const clock = `${part("hour")}:${part("minute")}`;
  return lang === "vi" ? `${clock} ${day}` : `${day}, ${clock}${label}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs 100 times what using it does. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formatters.set(timeZone, made);
  return made;
}

/** The day of a time in the reader's zone, as YYYY-MM-DD. */
export function dayOf(time: Date, lang: Lang): string {
  const parts = formatterOf(ZONE[lang].timeZone).formatToParts(time);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** The last moment of a day (YYYY-MM-DD) in the reader's zone, as an ISO time in UTC. */
export const endOfDay = (day: string, lang: Lang): string =>
  new Date(`${day}T23:59:59.999${ZONE[lang].offset}`).toISOString();

/** "5 phút trước" */
export function formatAge(time: string, now: Date, lang: Lang): string {
  const { ago } = wordsOf(lang).units;
  const seconds = Math.max(0, (now.getTime() - Date.parse(time)) / 1000);
  if (seconds < 60) return ago.s;
  if (seconds < 3600) return ago.m(Math.floor(seconds / 60));
  if (seconds < 2 * 86_400) return ago.h(Math.floor(seconds / 3600));
  return ago.d(Math.floor(seconds / 86_400));
}

export function formatInterval(seconds: number, lang: Lang): string {
  const { every } = wordsOf(lang).units;
  if (seconds % 86_400 === 0) return every.d(seconds / 86_400);
  if (seconds % 3600 === 0) return every.h(seconds / 3600);
  if (seconds % 60 === 0) return every.m(seconds / 60);
  return every.s(seconds);
}

function span(minutes: number, lang: Lang): string {
  const { units } = wordsOf(lang);
  return minutes < 120 ? units.minutes(minutes) : units.hours(Math.floor(minutes / 60), minutes % 60);
}

/** How long lies between two times: "5 phút", "3 giờ 20 phút", "12 ngày". @param ms milliseconds, not negative */
export function formatElapsed(ms: number, lang: Lang): string {
  const { units } = wordsOf(lang);
  const minutes = Math.round(ms / 60_000);
  return minutes < 2 * 1440 ? span(minutes, lang) : units.days(Math.round(minutes / 1440));
}

/** "75 phút", "trên 90 phút", "2 giờ 30 phút". */
export function formatMinutes({ min, max }: MinuteRange, lang: Lang): string {
  const { units } = wordsOf(lang);
  if (min !== null && max !== null)
    return min === max ? span(min, lang) : units.or(span(min, lang), span(max, lang));
  if (min !== null) return units.over(span(min, lang));
  return max === null ? "" : units.under(span(max, lang));
}

const regions: Partial<Record<Lang, Intl.DisplayNames>> = {};

/** Making one takes milliseconds. */
const regionsOf = (lang: Lang): Intl.DisplayNames =>
  (regions[lang] ??= new Intl.DisplayNames([lang], { type: "region", fallback: "code" }));

/** Where the press says it otherwise than the standard does. */
const PRESS: Record<Lang, Record<string, string>> = {
  vi: {
    US: "Mỹ",
    GB: "Anh",
    EU: "Liên minh châu Âu",
    UN: "Liên hợp quốc",
    NATO: "NATO",
    VA: "Vatican",
    AE: "UAE",
  },
  en: {
    US: "United States",
    GB: "United Kingdom",
    UN: "United Nations",
    NATO: "NATO",
    VA: "Vatican",
    HK: "Hong Kong",
  },
};

/** The name of a country or organisation by its code; a code that nobody knows stands for itself. */
export function countryName(code: string, lang: Lang): string {
  const known = PRESS[lang][code];
  if (known) return known;
  return /^[A-Z]{2}$/.test(code) ? (regionsOf(lang).of(code) ?? code) : code;
}

/** States whose president is called Chủ tịch nước. */
const CHAIRED = new Set(["VN", "CN", "CU", "LA"]);

/** "Tổng thống Nga", "President of Russia". */
export function officeOf({ office, country }: Pick<Participant, "office" | "country">, lang: Lang): string {
  const words = wordsOf(lang);
  const title =
    office === "president" && CHAIRED.has(country)
      ? words.chairmanOffice
      : (words.offices[office] ?? office.replaceAll("-", " "));
  if (office === "pope" || office === "commission-president" || office === "council-president") return title;
  return lang === "vi" ? `${title} ${countryName(country, lang)}` : `${title}, ${countryName(country, lang)}`;
}

export type Told = Pick<ContactRecord, "type" | "status" | "participants" | "hostCountry" | "place">;

/** "Vladimir Putin – Donald Trump điện đàm": the news in one line, without day or length. */
export function headlineOf(contact: Told, lang: Lang): string {
  const { type, status, participants, hostCountry, place } = contact;
  const did = wordsOf(lang).did[type][status];
  const named = (people: Participant[]) => people.map((person) => personName(person, lang)).join(", ");
  const [first] = participants;
  if (type === "visit") {
    const where = hostCountry ? countryName(hostCountry, lang) : (place ?? named(participants.slice(1)));
    return `${named(participants.slice(0, 1))} ${did} ${where}`.trim();
  }
  if (type === "message") {
    const senders = participants.filter(({ country }) => country === first?.country);
    return `${named(senders)} ${did} ${named(participants.filter((p) => !senders.includes(p)))}`.trim();
  }
  return `${participants.map((person) => personName(person, lang)).join(" – ")} ${did}`;
}
