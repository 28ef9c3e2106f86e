/** The front page: the latest contacts, what is coming up, and the filters. */
import { Hono } from "hono";
import type { ListedContact } from "../../store/listed-contacts.ts";
import { isLoneSyllable } from "../../store/search-tokens.ts";
import { addDays } from "../../resolve/days.ts";
import { contactsQuery, readQuery, type FilterQuery } from "../api/queries.ts";
import { filterOf } from "../read-search.ts";
import { TimelineChart } from "../charts/timeline-chart.tsx";
import type { Env, WebServices } from "../env.ts";
import { ContactList, ContactMeta, officesLine } from "../page/contact-entry.tsx";
import { FilterForm, filterQuery, filterWords, isFiltered } from "../page/filter-form.tsx";
import { contactPath, withQuery } from "../page/link.ts";
import { shortMonth } from "../page/month-name.ts";
import { renderPage } from "../page/render-page.tsx";
import { TypeLegend } from "../page/type-legend.tsx";
import { viewOf, type View } from "../page/view.ts";
import { formatDays, headlineOf } from "../words/format.ts";
import { TypeIcon } from "../page/icons.tsx";

/** Planned ones beside the list. */
const UPCOMING = 6;

export const contactsPage = ({ contacts }: WebServices) =>
  new Hono<Env>().get("/", async (context) => {
    const given = context.req.query();
    // A form sends its empty fields, too; the address that a reader keeps or passes on has none.
    if (Object.values(given).includes("")) return context.redirect(withQuery("/", given));
    const view = viewOf(context);
    const { cursor, limit, ...filter } = readQuery(contactsQuery, given);
    const bare = !isFiltered(filter) && cursor === undefined;
    // What is to come stands beside the list, so that the list begins with today.
    const [page, upcoming] = await Promise.all([
      contacts.list(bare ? { to: view.today } : filterOf(filter), { limit, cursor }),
      bare
        ? contacts.list(
            { status: "planned", from: addDays(view.today, 1) },
            { limit: UPCOMING, soonestFirst: true },
          )
        : undefined,
    ]);
    const { words } = view;
    const title = isFiltered(filter) ? describeFilter(filter, view) : words.contacts.title;
    const query = filterQuery(filter);
    const top = bare ? page.items.find(({ status }) => status === "held") : undefined;
    return renderPage(
      context,
      {
        title: bare ? words.product : title,
        section: "contacts",
        noindex: cursor !== undefined || filter.q !== undefined,
        feedQuery: query,
      },
      <div class="split">
        <div>
          <header class="head">
            <h1>{title}</h1>
            <p class="lead">{bare ? words.description : words.contacts.found}</p>
          </header>
          <FilterForm view={view} filter={filter} />
          {top && <TopStory view={view} contact={top} />}
          {page.items.length === 0 && page.next === null && (
            <p class="notice">
              {bare && !upcoming?.items.length ? words.contacts.noneYet : words.contacts.none}
              {filter.q && ` ${words.filter.qScope}`}
              {filter.q && isLoneSyllable(filter.q) && ` ${words.filter.qPairs}`}
            </p>
          )}
          <Timeline view={view} contacts={page.items} />
          <ContactList view={view} contacts={page.items.filter((contact) => contact !== top)} q={filter.q} />
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
          {upcoming && <Upcoming view={view} contacts={upcoming.items} />}
          <Follow view={view} query={query} />
        </div>
      </div>,
    );
  });

function describeFilter(filter: FilterQuery, view: View): string {
  const { leader, pair, country, q } = filter;
  const main = [
    leader && filterWords("leader", leader, view),
    pair && filterWords("pair", pair, view),
    country && filterWords("country", country, view),
    q && filterWords("q", q, view),
  ].filter((part) => part !== undefined);
  return main.join(" · ") || view.words.contacts.title;
}

/** The latest that took place. */
function TopStory({ view, contact }: { view: View; contact: ListedContact }) {
  const { words, lang } = view;
  return (
    <section class="topstory" aria-label={words.contacts.latest}>
      <p class="kicker">
        <b>{words.contacts.latest}</b>
        {contact.date && <> · {formatDays(contact.date, lang)}</>}
      </p>
      <h2>
        <a href={view.link(contactPath(contact.id))}>{headlineOf(contact, lang)}</a>
      </h2>
      <p class="offices">{officesLine(contact, view)}</p>
      <ContactMeta view={view} contact={contact} />
    </section>
  );
}

/** Fewer make no picture. */
const FEWEST_PLOTTED = 4;

function Timeline({ view, contacts }: { view: View; contacts: ListedContact[] }) {
  const { words, lang } = view;
  const dated = contacts.filter(({ date }) => date);
  if (dated.length < FEWEST_PLOTTED) return null;
  const points = dated.map((contact) => {
    const { id, type, status, date } = contact;
    const label = `${headlineOf(contact, lang)}, ${formatDays(date!, lang)}`;
    return { day: date!.from, type, status, label, href: view.link(contactPath(id)) };
  });
  return (
    <figure class="chart timeline">
      <TypeLegend view={view} types={[...new Set(points.map(({ type }) => type))]} />
      <TimelineChart
        points={points}
        label={words.contacts.timeline}
        monthLabel={(month) => shortMonth(month, view)}
      />
    </figure>
  );
}

function Upcoming({ view, contacts }: { view: View; contacts: ListedContact[] }) {
  const { words, lang } = view;
  return (
    <section aria-labelledby="upcoming">
      <h2 id="upcoming">{words.contacts.upcoming}</h2>
      {contacts.length === 0 && <p class="muted small">{words.contacts.noUpcoming}</p>}
      <ul class="pages">
        {contacts.map((contact) => (
          <li class="small">
            <TypeIcon type={contact.type} />{" "}
            <a href={view.link(contactPath(contact.id))}>{headlineOf(contact, lang)}</a>
            <span class="by">
              {contact.date ? formatDays(contact.date, lang) : words.contacts.undated}
              {contact.place && ` · ${contact.place}`}
            </span>
          </li>
        ))}
      </ul>
      <p class="small more">
        <a href={view.link("/calendar")}>{words.calendar.title}</a>
      </p>
    </section>
  );
}

/** How to hear of what the list shows, from then on. */
function Follow({ view, query }: { view: View; query: Record<string, string | undefined> }) {
  const { words } = view;
  const { leader, country, pair } = query;
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{words.contacts.follow}</h2>
      <p class="small">{words.contacts.followLead}</p>
      <a class="button" href={view.link("/subscribe", { leader, country, pair })}>
        {words.nav.subscribe}
      </a>
    </section>
  );
}
