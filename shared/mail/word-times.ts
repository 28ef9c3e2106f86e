/** Times in mails: by the clock of whoever wrote them, and by the reader's own. */
import type { Lang } from "../extract/contact-record.ts";
import { formatDay } from "../web/words/format.ts";
import { mailWords } from "./words.ts";

export interface Reader {
  lang: Lang;
  /** IANA name. */
  timeZone: string;
}

/** "16:40 28/12/2025 (giờ của bạn, Europe/London)" */
export const ownTime = (time: string, reader: Reader): string =>
  `${clockIn(reader, time)} (${mailWords(reader.lang).yourTime}, ${reader.timeZone})`;

/** An outlet's time as it wrote it, and by the reader's clock; undefined when it does not say its zone. */
export function bothTimes(time: string, reader: Reader): string | undefined {
  const told = readZonedTime(time);
  if (!told) return undefined;
  const { sourceTime, bothYours } = mailWords(reader.lang);
  const theirs = `${told.time} ${formatDay(told.day, reader.lang)}`;
  return theirs === clockIn(reader, time)
    ? `${theirs} (${bothYours}, UTC${told.offset})`
    : `${theirs} (${sourceTime}, UTC${told.offset}); ${ownTime(time, reader)}`;
}

/** A time as whoever wrote it reads it off the wall: "2025-12-28T23:40:00+07:00". */
function readZonedTime(time: string): { day: string; time: string; offset: string } | undefined {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[^Z+-]*([+-]\d\d:\d\d)$/.exec(time);
  return match && !Number.isNaN(Date.parse(time))
    ? { day: match[1]!, time: match[2]!, offset: match[3]! }
    : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "23:40 28/12/2025" by the reader's clock. */
function clockIn({ timeZone, lang }: Reader, time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  let format = clocks.get(timeZone);
  if (!format) {
    const digits = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
    const day = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    clocks.set(timeZone, (format = new Intl.DateTimeFormat("en-GB", { timeZone, ...digits, ...day })));
  }
  const parts = format.formatToParts(date);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  const day = formatDay(`${part("year")}-${part("month")}-${part("day")}`, lang);
  return `${part("hour")}:${part("minute")} ${day}`;
}
