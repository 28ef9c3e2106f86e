/** The calendar of a month: what is planned, proposed, held or called off on each day. */
import { Hono } from "hono";
import { addDays, span } from "../../resolve/days.ts";
import type { ListedContact } from "../../store/listed-contacts.ts";
import { monthAfter } from "../../store/tallies.ts";
import { calendarQuery, readQuery } from "../api/queries.ts";
import type { Env, WebServices } from "../env.ts";
import { ContactEntry } from "../page/contact-entry.tsx";
import { contactPath } from "../page/link.ts";
import { monthName } from "../page/month-name.ts";
import { renderPage } from "../page/render-page.tsx";
import { weekdayOf } from "../page/weekday.ts";
import { viewOf, type View } from "../page/view.ts";
import { headlineOf } from "../words/format.ts";

/** Contacts of one month on the page. */
const MOST = 100;
/** A date that spans more days stands below the grid. */
const LONGEST = 7;

export const calendarPage = ({ contacts }: WebServices) =>
  new Hono<Env>().get("/calendar", async (context) => {
    const view = viewOf(context);
    const { words } = view;
    const { month = view.today.slice(0, 7) } = readQuery(calendarQuery, context.req.query());
    const page = await contacts.list({ from: `${month}-01`, to: `${month}-31` }, { limit: MOST });
    const dated = page.items.filter(({ date }) => date && span(date) <= LONGEST);
    const open = page.items.filter(({ date }) => !date || span(date) > LONGEST);
    return renderPage(
      context,
      {
        title: `${words.calendar.title}, ${monthName(month, view)}`,
        section: "calendar",
        description: words.calendar.lead,
      },
      <>
        <header class="head">
          <h1>{monthName(month, view)}</h1>
          <p class="lead">{words.calendar.lead}</p>
        </header>
        <nav class="steps" aria-label={words.calendar.title}>
          <a class="button plain" rel="prev" href={view.link("/calendar", { month: monthAfter(month, -1) })}>
            {words.calendar.previous}
          </a>
          <a class="button plain" rel="next" href={view.link("/calendar", { month: monthAfter(month, 1) })}>
            {words.calendar.next}
          </a>
          <a href="/calendar.ics">{words.calendar.subscribe}</a>
        </nav>
        <Grid view={view} month={month} contacts={dated} />
        {open.length > 0 && (
          <section class="section">
            <h2>{words.calendar.openRange}</h2>
            <ul>
              {open.map((contact) => (
                <ContactEntry view={view} contact={contact} />
              ))}
            </ul>
          </section>
        )}
        {page.next && (
          <p class="more">
            <a class="button plain" href={view.link("/", { from: `${month}-01`, to: lastDay(month) })}>
              {words.calendar.more}
            </a>
          </p>
        )}
      </>,
    );
  });

const lastDay = (month: string): string => addDays(`${monthAfter(month, 1)}-01`, -1);

function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const start = addDays(first, -weekdayOf(first));
  const days = span({ from: start, to: lastDay(month) });
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, n) => addDays(start, week * 7 + n)),
  );
}

function Grid({ view, month, contacts }: { view: View; month: string; contacts: ListedContact[] }) {
  const { words, lang, today } = view;
  const on = (day: string) => contacts.filter(({ date }) => date && date.from <= day && day <= date.to);
  return (
    <table class="cal">
      <caption class="hidden">{monthName(month, view)}</caption>
      <thead>
        <tr>
          {words.calendar.weekdays.map((name, n) => (
            <th scope="col">
              <abbr title={words.calendar.weekdaysLong[n]}>{name}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr>
            {week.map((day, n) => {
              if (!day.startsWith(month)) return <td class="out quiet"></td>;
              const entries = on(day);
              const looks = [day === today && "today", entries.length === 0 && "quiet"]
                .filter(Boolean)
                .join(" ");
              return (
                <td class={looks || undefined}>
                  <time class="date" datetime={day}>
                    <span class="weekday">{words.calendar.weekdays[n]} </span>
                    {Number(day.slice(8))}
                  </time>
                  <ul>
                    {entries.map((contact) => (
                      <li class={contact.status}>
                        <a class={`t-${contact.type}`} href={view.link(contactPath(contact.id))}>
                          <span>{headlineOf(contact, lang)}</span>
                        </a>
                      </li>
                    ))}
                  </ul>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
