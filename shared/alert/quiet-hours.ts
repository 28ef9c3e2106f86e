/** Hours of the day by the reader's own clock. */
import type { Lang } from "../extract/contact-record.ts";

/** The zone of readers who name none. */
export const homeZone = (lang: Lang): string => (lang === "vi" ? "Asia/Ho_Chi_Minh" : "UTC");

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const parts = { weekday: "short", hour: "2-digit", hourCycle: "h23" } as const;
    formats.set(timeZone, (format = new Intl.DateTimeFormat("en-GB", { timeZone, ...parts })));
  }
  return format;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Hour of the day (0–23) and day of the week (1 Monday … 7 Sunday) in a time zone. */
export function localHour(at: Date, timeZone: string): { hour: number; weekday: number } {
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return { hour: Number(part("hour")), weekday: WEEKDAYS.indexOf(part("weekday")) + 1 };
}

/** Whether an hour lies in [from, to), which may go over midnight. */
export function isQuiet(hour: number, quiet: { from: number; to: number } | undefined): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const { from, to } = quiet;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Whether our time zone data knows a zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
