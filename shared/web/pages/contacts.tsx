/** The front page: the latest contacts, what is coming up, and the filters. */
import { Hono } from "hono";
import type { ContactFilter } from "../../store/contacts.ts";
import { addDays } from "../../resolve/days.ts";
import { contactsQuery, readQuery } from "../api/queries.ts";
import type { Env, WebServices } from "../env.ts";
import { ContactList, type ListedContact } from "../page/contact-entry.tsx";
import { FilterForm, filterQuery, filterWords, isFiltered } from "../page/filter-form.tsx";
import { contactPath } from "../page/link.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { formatDays, headlineOf } from "../words/format.ts";
import { TypeIcon } from "../page/icons.tsx";

export const contactsPage = ({ contacts }: WebServices) =>
  new Hono<Env>().get("/", async (context) => {
    const view = viewOf(context);
    const { cursor, limit, ...filter } = readQuery(contactsQuery, context.req.query());
    const bare = !isFiltered(filter) && cursor === undefined;
    const [page, upcoming] = await Promise.all([
      contacts.list(filter, { limit, cursor }),
      bare ? contacts.list({ status: "planned", from: view.today, to: addDays(view.today, 90) }) : undefined,
    ]);
    const { words } = view;
    const title = isFiltered(filter) ? describeFilter(filter, view) : words.contacts.title;
    const query = filterQuery(filter);
    return renderPage(
      context,
      {
        title: bare ? words.product : title,
        section: "contacts",
        noindex: cursor !== undefined || filter.q !== undefined,
        feedQuery: query,
      },
      <>
        <header class="head">
          <h1>{title}</h1>
          <p class="lead">{bare ? words.description : words.contacts.found}</p>
        </header>
        <div class="split">
          <div>
            <FilterForm view={view} filter={filter} />
            {page.items.length === 0 && page.next === null && (
              <p class="notice">{bare ? words.contacts.noneYet : words.contacts.none}</p>
            )}
            <ContactList view={view} contacts={page.items} />
            <nav class="more" aria-label={words.contacts.more}>
              {page.next && (
                <a class="button plain" rel="next" href={view.link("/", { ...query, cursor: page.next })}>
                  {words.contacts.more}
                </a>
              )}
              {cursor && (
                <a class="button plain" href={view.link("/", query)}>
                  {words.contacts.backToStart}
                </a>
              )}
            </nav>
          </div>
          <div class="side">
            {upcoming && <Upcoming view={view} contacts={soonestFirst(upcoming.items)} />}
          </div>
        </div>
      </>,
    );
  });

function describeFilter(filter: ContactFilter, view: View): string {
  const { leader, pair, country, q } = filter;
  const main = [
    leader && filterWords("leader", leader, view),
    pair && filterWords("pair", pair, view),
    country && filterWords("country", country, view),
    q && filterWords("q", q, view),
  ].filter((part) => part !== undefined);
  return main.join(" · ") || view.words.contacts.title;
}

const soonestFirst = (contacts: ListedContact[]): ListedContact[] => contacts.toReversed().slice(0, 5);

function Upcoming({ view, contacts }: { view: View; contacts: ListedContact[] }) {
  const { words, lang } = view;
  return (
    <section class="card" aria-labelledby="upcoming">
      <h2 id="upcoming">{words.contacts.upcoming}</h2>
      {contacts.length === 0 && <p class="muted small">{words.contacts.noUpcoming}</p>}
      <ul class="pages">
        {contacts.map((contact) => (
          <li class="small">
            <TypeIcon type={contact.type} />{" "}
            <a href={view.link(contactPath(contact.id))}>{headlineOf(contact, lang)}</a>
            <span class="by">{contact.date ? formatDays(contact.date, lang) : words.contacts.undated}</span>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={view.link("/calendar")}>{words.calendar.title}</a>
      </p>
    </section>
  );
}
