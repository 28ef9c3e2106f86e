/** A subscription in words, line by line: in the mail that asks for confirmation, and on the preferences page. */
import type { Lang } from "../extract/contact-record.ts";
import type { Subscription } from "../store/subscribers.ts";
import { countryName } from "../web/words/format.ts";
import { wordsOf } from "../web/words/words.ts";
import type { FollowedPage } from "../alert/name-followed.ts";
import { linkTo, type Inline } from "./letter.ts";
import type { Namer } from "./name-people.ts";

const phrases = {
  vi: {
    who: "Lãnh đạo",
    countries: "Nước",
    pairs: "Cặp nước",
    types: "Hình thức",
    statuses: "Tình trạng",
    levels: "Cấp",
    words: "Có chữ",
    sources: "Mọi thay đổi của",
    unknownPage: "một trang không còn được theo dõi",
    background: "Tin nền",
    backgroundOn: "cả những cuộc đã cũ",
    when: "Khi nào",
    immediate: "ngay khi có tin",
    daily: (hour: number) => `mỗi ngày lúc ${hour} giờ`,
    weekly: (day: string, hour: number) => `${day} hằng tuần lúc ${hour} giờ`,
    days: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
    anybody: "tất cả",
    to: "Gửi đến",
  },
  en: {
    who: "Leaders",
    countries: "Countries",
    pairs: "Pairs",
    types: "Kinds",
    statuses: "Status",
    levels: "Level",
    words: "With the words",
    sources: "Any change of",
    unknownPage: "a page that is no longer watched",
    background: "Background",
    backgroundOn: "old contacts too",
    when: "When",
    immediate: "at once",
    daily: (hour: number) => `every day at ${hour}:00`,
    weekly: (day: string, hour: number) => `every ${day} at ${hour}:00`,
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    anybody: "anybody",
    to: "Sent to",
  },
} satisfies Record<Lang, unknown>;

/**
 * @param followed the pages whose every change is asked for
 * @returns label and value of each part that was chosen
 */
export function describeSubscription(
  { filter, frequency, hour, weekday, webhook }: Subscription,
  lang: Lang,
  { nameOf, followed }: { nameOf: Namer; followed: ReadonlyMap<string, FollowedPage> },
): { label: string; content: Inline[] }[] {
  const text = phrases[lang];
  const words = wordsOf(lang);
  const named = (id: string) => nameOf({ id, name: id, country: "", office: "", level: "leader" }, lang).full;
  const country = (code: string) => countryName(code, lang);
  const pair = (both: string) => both.split("+").map(country).join(" – ");
  const page = (id: string): Inline => {
    const { name, url } = followed.get(id) ?? { name: text.unknownPage, url: "" };
    return linkTo(name, url);
  };
  const when = {
    immediate: text.immediate,
    daily: text.daily(hour),
    weekly: text.weekly(text.days[weekday - 1] ?? "", hour),
  };
  const followsPages = filter.sources.length > 0;
  const isAnybody = filter.leaders.length + filter.countries.length + filter.pairs.length === 0;
  // Of a page every change is told, whoever it is about.
  const ofContacts: [string, Inline[]][] = [
    [text.who, isAnybody ? [text.anybody] : filter.leaders.map(named)],
    [text.countries, filter.countries.map(country)],
    [text.pairs, filter.pairs.map(pair)],
    [text.types, filter.types.map((type) => words.types[type])],
    [text.statuses, filter.statuses.map((status) => words.statuses[status])],
    [text.levels, filter.levels.map((level) => words.levels[level])],
    [text.words, filter.words.map((entry) => `“${entry}”`)],
    [text.background, filter.background ? [text.backgroundOn] : []],
  ];
  const parts: [string, Inline[]][] = [
    ...(followsPages ? [[text.sources, filter.sources.map(page)] as [string, Inline[]]] : ofContacts),
    [text.when, [when[frequency]]],
    [text.to, webhook ? [new URL(webhook.url).host] : []],
  ];
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => ({ label, content: listOf(values) }));
}

/** With commas between; links have a sign of their own. */
const listOf = (values: Inline[]): Inline[] =>
  values.every((value) => typeof value === "string")
    ? [values.join(", ")]
    : values.flatMap((value, n) => (n === 0 ? [value] : ["·", value]));
