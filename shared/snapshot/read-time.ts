/** Times as pages write them, to ISO 8601 with a zone. */

const VIETNAM = "+07:00";
/** "2026-03-07T08:52:11.000 +07:00", "2026-03-07 08:52", "2026-03-07", "20260307T0852+0700" */
const ISO =
  /^(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?$/i;
/** "Sat, 07 Mar 2026 08:07:18 +0700", "Sat Mar 07 2026 08:07:18 GMT+0700 (Indochina Time)", "March 7, 2026 8:07 AM EST" */
const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
/** "7/3/2026", "07-03-2026", "7.3.2026", "ngày 7 tháng 3 năm 2026" */
const DAY =
  /(?<!\d)(\d{1,2})\s?(?:[/.-]|\s?tháng\s?)\s?(\d{1,2})\s?(?:[/.-]|,?\s?năm\s?|,\s?)\s?(\d{4})(?!\d)/iu;
/** "08:07", "8h07", "8g07", "20:15:09" */
const CLOCK = /(?<![\d/.-])([01]?\d|2[0-3])\s?[:hg]\s?([0-5]\d)(?::([0-5]\d))?(?!\d)\s*(SA|CH|AM|PM)?/iu;
const ZONE = /(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?/i;

const two = (value: number | string): string => String(value).padStart(2, "0");

/**
 * Reads one time. Without a zone it is taken for `zone` (default Vietnam's, +07:00); without a clock time it is midnight
 * there only when `dateOnly` allows. Undefined when it is no time, or none that a news page could bear (before 1990).
 */
export function readTime(text: string, zone: string = VIETNAM): string | undefined {
  const trimmed = text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  if (trimmed.length < 8 || trimmed.length > 200) return undefined;
  return (
    readIso(trimmed, zone) ?? readEpoch(trimmed) ?? readByline(trimmed, zone) ?? readNamed(trimmed, zone)
  );
}

function readIso(text: string, zone: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day = "", hour, minute = "", second, offset] = match;
  if (hour === undefined) return compose(year, month, day, "0", "0", "0", zone);
  return compose(year, month, day, hour, minute, second ?? "0", offset ? zoneOf(offset) : zone);
}

/** Seconds or milliseconds since 1970, as some metadata has it. */
function readEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(".000Z", "Z");
}

/** "Thứ bảy, 7/3/2026, 08:07 (GMT+7)": the day comes before the month. */
function readByline(text: string, zone: string): string | undefined {
  const day = DAY.exec(text);
  if (!day) return undefined;
  const rest = text.slice(0, day.index) + " " + text.slice(day.index + day[0].length);
  const clock = CLOCK.exec(rest);
  const offset = ZONE.exec(rest);
  const [, date = "", month = "", year = ""] = day;
  let hour = Number(clock?.[1] ?? 0);
  const half = clock?.[4]?.toUpperCase();
  if ((half === "CH" || half === "PM") && hour < 12) hour += 12;
  if ((half === "SA" || half === "AM") && hour === 12) hour = 0;
  const at = offset ? `${offset[1] ?? "+"}${two(offset[2] ?? "0")}:${offset[3] ?? "00"}` : zone;
  return compose(year, month, date, String(hour), clock?.[2] ?? "0", clock?.[3] ?? "0", at);
}

/** Month by its English name; the engine's own parser knows these, once told the zone when the text has none. */
function readNamed(text: string, zone: string): string | undefined {
  if (!NAMED_MONTH.test(text) || !/\b(?:19|20)\d\d\b/.test(text)) return undefined;
  const plain = text
    .replace(/\([^)]*\)/g, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, "$1")
    .replace(/\bat\b|[|•]/gi, " ")
    .trim();
  const zoned = /(?:Z|\b[A-Z]{1,2}T|GMT|UTC|UT|[+-]\d{4}|[+-]\d\d:\d\d)$/i.test(plain);
  const parsed = Date.parse(zoned ? plain : `${plain} GMT${zone}`);
  if (Number.isNaN(parsed)) return undefined;
  const written = /([+-])(\d{2}):?(\d{2})$/.exec(plain);
  const offset = zoned
    ? written
      ? `${written[1] ?? "+"}${written[2] ?? "00"}:${written[3] ?? "00"}`
      : "Z"
    : zone;
  return atOffset(parsed, offset);
}

function zoneOf(offset: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(offset)) return "Z";
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset);
  return match ? `${match[1] ?? "+"}${two(match[2] ?? "0")}:${match[3] ?? "00"}` : "Z";
}

function compose(
  year: string,
  month: string,
  day: string,
  hour: string,
  minute: string,
  second: string,
  zone: string,
): string | undefined {
  const text = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const time = new Date(`${text}Z`);
  // A day that does not exist rolls over or fails.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text) || Number(year) < 1990)
    return undefined;
  return text + zone;
}

function atOffset(time: number, offset: string): string {
  if (offset === "Z") return new Date(time).toISOString().replace(".000Z", "Z");
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  const shifted = time + (offset.startsWith("-") ? -1 : 1) * minutes * 60_000;
  return new Date(shifted).toISOString().slice(0, 19) + offset;
}
