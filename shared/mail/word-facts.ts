/** Facts of a contact in words, short enough for a subject line or a table, the same for every kind of message. */
import type { ContactRecord, Lang } from "../extract/contact-record.ts";
import { FACTS, type Contact, type Fact, type Revision } from "../store/contacts.ts";
import { countryName, formatDay, formatDays, formatMinutes, officeOf } from "../web/words/format.ts";
import { wordsOf } from "../web/words/words.ts";
import { mailWords } from "./words.ts";
import type { Namer } from "./name-people.ts";

export type ToldFact = Fact | "participants";

/** "Putin – Trump", "Putin, Tập Cận Bình, Modi và 5 người khác" */
function sidesIn(names: string[], lang: Lang): string {
  if (names.length <= 3) return names.join(" – ");
  const { and, others } = mailWords(lang);
  return `${names.slice(0, 3).join(", ")} ${and} ${others(names.length - 3)}`;
}

/** "28/12", with the year when it isn't this year's. */
function shortDays(record: ContactRecord, lang: Lang, now: Date): string {
  if (!record.date) return "";
  const year = String(now.getUTCFullYear());
  const nearYears = [year, String(now.getUTCFullYear() - 1)];
  const whole = formatDays(record.date, lang);
  const recent = nearYears.includes(record.date.to.slice(0, 4)) && isWithinMonths(record.date.to, now);
  return recent ? whole.replace(new RegExp(`[/ ]${record.date.to.slice(0, 4)}$`), "") : whole;
}

/** Near enough that the day alone says which year is meant. */
const isWithinMonths = (day: string, now: Date): boolean =>
  Math.abs(Date.parse(day) - now.getTime()) < 180 * 86_400_000;

/** "Putin – Trump điện đàm 75 phút (28/12)": the news in one line. */
export function headline(record: ContactRecord, lang: Lang, name: Namer, now: Date): string {
  const words = wordsOf(lang);
  const did = words.did[record.type][record.status];
  const names = record.participants.map((participant) => name(participant, lang).short);
  const days = shortDays(record, lang, now);
  const [first = "?", ...rest] = names;
  const what = () => {
    if (record.type === "visit") {
      const where = record.hostCountry ? countryName(record.hostCountry, lang) : record.place;
      return `${first} ${did} ${where ?? sidesIn(rest, lang)}`;
    }
    if (record.type === "message") {
      const from = record.participants[0]?.country;
      const senders = names.filter((_, n) => record.participants[n]!.country === from);
      const others = names.filter((_, n) => record.participants[n]!.country !== from);
      return `${senders.join(", ")} ${did} ${others.join(", ")}`;
    }
    const length = record.durationMinutes ? ` ${formatMinutes(record.durationMinutes, lang)}` : "";
    const place = record.type === "meeting" && record.place ? ` ${mailWords(lang).in} ${record.place}` : "";
    return `${sidesIn(names, lang)} ${did}${lengthIn(length, lang)}${place}`;
  };
  return `${what().trim()}${days && ` (${days})`}`;
}

const lengthIn = (length: string, lang: Lang): string => (length && lang === "en" ? ` for${length}` : length);

/** Who, with office: "Vladimir Putin, Tổng thống Nga". */
export function participantsIn(record: ContactRecord, lang: Lang, name: Namer): string[] {
  return record.participants.map((participant) => {
    const { full } = name(participant, lang);
    return `${full}, ${officeOf(participant, lang)}`;
  });
}

/** A fact in words, or undefined when nothing is said of it. */
export function factIn(fact: ToldFact, record: ContactRecord, lang: Lang, name: Namer): string | undefined {
  const words = wordsOf(lang);
  switch (fact) {
    case "participants":
      return participantsIn(record, lang, name).join("; ");
    case "type":
      return words.types[record.type];
    case "status":
      return words.statuses[record.status];
    case "date":
      return record.date ? formatDays(record.date, lang) : undefined;
    case "durationMinutes":
      return record.durationMinutes ? formatMinutes(record.durationMinutes, lang) : undefined;
    case "place":
      return record.place ?? undefined;
    case "hostCountry":
      return record.hostCountry ? countryName(record.hostCountry, lang) : undefined;
    case "initiator": {
      const person = record.participants.find(({ id }) => id === record.initiator);
      if (person) return name(person, lang).full;
      return record.initiator ? countryName(record.initiator, lang) : undefined;
    }
    case "ordinal":
      return record.ordinal
        ? words.contact.ordinal(
            record.ordinal.n,
            record.ordinal.since ? formatDay(record.ordinal.since, lang) : undefined,
          )
        : undefined;
  }
}

export interface Change {
  fact: ToldFact;
  before: string | undefined;
  after: string | undefined;
}

/** Facts that read differently in two states of a contact. */
export function changesBetween(
  before: ContactRecord,
  after: ContactRecord,
  lang: Lang,
  name: Namer,
): Change[] {
  return (["participants", ...FACTS] as const)
    .map((fact) => ({
      fact,
      before: factIn(fact, before, lang, name),
      after: factIn(fact, after, lang, name),
    }))
    .filter((change) => change.before !== change.after);
}

/** The contact's facts as they stood at a revision. */
export function recordAt(
  whole: { contact: Contact; revisions: Revision[] },
  revision: number,
): ContactRecord {
  return whole.revisions.findLast(({ n }) => n <= revision)?.contact ?? whole.contact;
}
