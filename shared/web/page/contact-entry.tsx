/** A contact in a list: its day, what happened between whom, and how sure that is. */
import type { ListedContact } from "../../store/listed-contacts.ts";
import { countryName, formatDay, formatDays, formatMinutes, headlineOf, officeOf } from "../words/format.ts";
import { nameOfId } from "../words/names.ts";
import { Excerpt } from "./excerpt.tsx";
import { TypeIcon } from "./icons.tsx";
import { weekdayOf } from "./weekday.ts";
import { contactPath } from "./link.ts";
import { monthName } from "./month-name.ts";
import type { View } from "./view.ts";

type Shown = Pick<ListedContact, "type" | "status">;

/** That a contact was held needs no word; all else does. */
export const StatusChip = ({ view, contact }: { view: View; contact: Shown }) =>
  contact.status === "held" ? null : (
    <span class={`chip ${contact.status}`}>{view.words.statuses[contact.status]}</span>
  );

export const Kind = ({ view, contact }: { view: View; contact: Shown }) => (
  <span class="kind">
    <TypeIcon type={contact.type} />
    {view.words.types[contact.type]}
  </span>
);

/** Participants whose offices are named beside them; a summit's would be a paragraph. */
const MOST_OFFICES = 3;

/** "Tổng thống Nga – Tổng thống Mỹ" */
export function officesLine({ participants }: Pick<ListedContact, "participants">, { lang }: View): string {
  if (participants.length > MOST_OFFICES) return "";
  return participants.map((person) => officeOf(person, lang)).join(" – ");
}

/** "theo đề nghị của Mỹ" */
export function askedBy({ initiator }: Pick<ListedContact, "initiator">, { words, lang }: View): string {
  if (!initiator) return "";
  const name = /^[A-Z]+$/.test(initiator) ? countryName(initiator, lang) : nameOfId(initiator, lang);
  return words.contacts.askedBy(name);
}

/** Kind, length, place and whatever else a reader would ask first. */
export function ContactMeta({ view, contact }: { view: View; contact: ListedContact }) {
  const { words, lang } = view;
  return (
    <p class="meta">
      <Kind view={view} contact={contact} />
      <StatusChip view={view} contact={contact} />
      {contact.durationMinutes && <span>{formatMinutes(contact.durationMinutes, lang)}</span>}
      {contact.place && <span>{contact.place}</span>}
      {contact.initiator && <span>{askedBy(contact, view)}</span>}
      {contact.disputed.length > 0 && <span class="chip disputed">{words.contacts.disputed}</span>}
      {contact.withdrawn && <span class="chip bad">{words.contacts.withdrawn}</span>}
    </p>
  );
}

/** @param level of the heading */
export function ContactEntry({
  view,
  contact,
  level = 3,
  q,
}: {
  view: View;
  contact: ListedContact;
  level?: 3 | 4;
  q?: string | undefined;
}) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <li class={`entry ${contact.status}`} id={`c-${contact.id}`}>
      <DayColumn view={view} contact={contact} />
      <div class={`t-${contact.type}`}>
        <Heading>
          <a href={view.link(contactPath(contact.id))}>{headlineOf(contact, view.lang)}</a>
        </Heading>
        <p class="offices">{officesLine(contact, view)}</p>
        <Excerpt said={contact.said} q={q} />
        <ContactMeta view={view} contact={contact} />
      </div>
    </li>
  );
}

/** The day large, with its weekday; the month stands above. A range over months in words. */
function DayColumn({ view, contact }: { view: View; contact: ListedContact }) {
  const { date } = contact;
  if (!date) return <p class="day">{view.words.contacts.undated}</p>;
  const [day = "", month = "", year = ""] = formatDay(date.from, view.lang).split(/[ /]/);
  const [last, lastMonth, lastYear] = formatDay(date.to, view.lang).split(/[ /]/);
  const oneMonth = month === lastMonth && year === lastYear;
  if (oneMonth && day === "01" && Number(last) >= 28) return <p class="day">{formatDays(date, view.lang)}</p>;
  if (!oneMonth) {
    const short = view.lang === "vi" ? "/" : " ";
    return (
      <p class="day">
        <time datetime={date.from}>
          {day}
          {short}
          {month} –
          <br />
          {last}
          {short}
          {lastMonth}
        </time>
      </p>
    );
  }
  const weekdays = view.words.calendar.weekdays;
  return (
    <p class="day">
      <time datetime={date.from}>
        <b>{day === last ? day : `${day}–${last}`}</b>
        {day === last && weekdays[weekdayOf(date.from)]}
      </time>
    </p>
  );
}

/**
 * Entries under the month they fall in.
 * @param q what was searched for, to be shown in what pages say
 */
export function ContactList({
  view,
  contacts,
  level = 2,
  q,
}: {
  view: View;
  contacts: ListedContact[];
  level?: 2 | 3;
  q?: string | undefined;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const months = new Map<string, ListedContact[]>();
  for (const contact of contacts) {
    const month = (contact.date?.from ?? contact.firstSeen).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), contact]);
  }
  return (
    <>
      {[...months].map(([month, entries]) => (
        <section aria-label={monthName(month, view)}>
          <Heading class="month">{monthName(month, view)}</Heading>
          <ul>
            {entries.map((contact) => (
              <ContactEntry view={view} contact={contact} level={level === 2 ? 3 : 4} q={q} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
