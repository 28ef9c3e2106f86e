/** A contact in a list: its day, what happened, and how sure that is. */
import type { ContactStore } from "../../store/contacts.ts";
import { formatDay, formatDays, formatMinutes, headlineOf } from "../words/format.ts";
import { TypeIcon } from "./icons.tsx";
import { contactPath } from "./link.ts";
import { monthName } from "./month-name.ts";
import type { View } from "./view.ts";

export type ListedContact = Awaited<ReturnType<ContactStore["list"]>>["items"][number];

type Shown = Pick<ListedContact, "type" | "status">;

export const StatusChip = ({ view, contact }: { view: View; contact: Shown }) => (
  <span class={`chip ${contact.status}`}>{view.words.statuses[contact.status]}</span>
);

export const Kind = ({ view, contact }: { view: View; contact: Shown }) => (
  <span class="kind">
    <TypeIcon type={contact.type} />
    {view.words.types[contact.type]}
  </span>
);

/** @param level of the heading */
export function ContactEntry({
  view,
  contact,
  level = 3,
}: {
  view: View;
  contact: ListedContact;
  level?: 3 | 4;
}) {
  const { words, lang } = view;
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <li class="entry">
      <DayColumn view={view} contact={contact} />
      <div>
        <Heading>
          <a href={view.link(contactPath(contact.id))}>{headlineOf(contact, lang)}</a>
        </Heading>
        <p class="meta">
          <Kind view={view} contact={contact} />
          <StatusChip view={view} contact={contact} />
          {contact.durationMinutes && <span>{formatMinutes(contact.durationMinutes, lang)}</span>}
          {contact.place && <span>{contact.place}</span>}
          {contact.disputed.length > 0 && <span class="chip disputed">{words.contacts.disputed}</span>}
          {contact.withdrawn && <span class="chip bad">{words.contacts.withdrawn}</span>}
        </p>
      </div>
    </li>
  );
}

/** The day large, with the month; a longer range in words. */
function DayColumn({ view, contact }: { view: View; contact: ListedContact }) {
  const { date } = contact;
  if (!date) return <p class="day">{view.words.contacts.undated}</p>;
  const [day = "", month = "", year = ""] = formatDay(date.from, view.lang).split(/[ /]/);
  const [last, lastMonth, lastYear] = formatDay(date.to, view.lang).split(/[ /]/);
  const oneMonth = month === lastMonth && year === lastYear;
  if (!oneMonth || (day === "01" && Number(last) >= 28))
    return <p class="day">{formatDays(date, view.lang)}</p>;
  const days = day === last ? day : `${day}–${last}`;
  return (
    <p class="day">
      <time datetime={date.from}>
        <b>{view.lang === "vi" ? `${days}/${month}` : `${days} ${month}`}</b>
        {year}
      </time>
    </p>
  );
}

/** Entries under the month they fall in. */
export function ContactList({
  view,
  contacts,
  level = 2,
}: {
  view: View;
  contacts: ListedContact[];
  level?: 2 | 3;
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
              <ContactEntry view={view} contact={contact} level={level === 2 ? 3 : 4} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
