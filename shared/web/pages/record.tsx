/** The record of a leader, a country or a pair: the count of this year, the months, the counterparts, the contacts. */
import { Hono } from "hono";
import { CONTACT_TYPES, type ContactType } from "../../extract/contact-record.ts";
import { countryByCode } from "../../people/countries.ts";
import type { Person } from "../../people/people.ts";
import type { FilterQuery } from "../api/queries.ts";
import { monthAfter, sumOf, type MonthTally, type PartySum } from "../../store/tallies.ts";
import { MonthsChart, totalOf, type MonthCount } from "../charts/months-chart.tsx";
import type { Env, WebContext, WebServices } from "../env.ts";
import { ContactList } from "../page/contact-entry.tsx";
import { Figure } from "../page/figure.tsx";
import { filterQuery } from "../page/filter-form.tsx";
import { countryPath, leaderPath, pairPath, withQuery } from "../page/link.ts";
import { renderPage } from "../page/render-page.tsx";
import { sendChart } from "../page/send-chart.ts";
import { TypeLegend } from "../page/type-legend.tsx";
import { viewOf, type View } from "../page/view.ts";
import { notFound } from "../refusal.ts";
import { countryName, formatDay, officeOf } from "../words/format.ts";
import { knownPeople } from "../../people/known-people.ts";
import { nameOfId } from "../words/names.ts";
import { monthName } from "../page/month-name.ts";

/** Whose record it is: how the lists name it, and how the counts. */
interface Subject {
  kind: "leader" | "country" | "pair";
  path: string;
  filter: Omit<FilterQuery, "q">;
  party: string;
  /** Those it was in contact with, by id or code. */
  others: (sum: PartySum) => ReadonlyMap<string, number>;
  other: (party: string, view: View) => { path: string; name: string };
  name: (view: View) => string;
  person?: Person | undefined;
}

const MONTHS = 24;
const COUNTERPARTS = 10;

export const recordPages = (services: WebServices) =>
  new Hono<Env>()
    .get("/leaders/:id", (context) => respond(context, leader(context.req.param("id")), services))
    .get("/countries/:code", (context) => {
      const code = context.req.param("code");
      if (code !== code.toUpperCase()) return context.redirect(countryPath(code.toUpperCase()), 301);
      return respond(context, country(code), services);
    })
    .get("/pairs/:pair", (context) => {
      const pair = context.req.param("pair").toUpperCase();
      const [a = "", b = ""] = pair.split(/[+ ]/);
      if (pairPath(a, b) !== `/pairs/${context.req.param("pair")}` && a && b)
        return context.redirect(pairPath(a, b), 301);
      return respond(context, pairOf(a, b), services);
    })
    .get("/charts/months.svg", async (context) => {
      const view = viewOf(context);
      const { leader: id, country: code, pair } = context.req.query();
      const [a = "", b = ""] = (pair ?? "").split("+");
      const subject = id ? leader(id) : code ? country(code) : pairOf(a, b);
      const counts = countMonths(subject, await readMonths(view, services));
      return sendChart(
        context,
        <MonthsChart counts={counts} label={chartLabel(subject, view)} width={720} />,
        "months",
      );
    });

function leader(id: string): Subject {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw notFound("leader");
  return {
    kind: "leader",
    path: leaderPath(id),
    filter: { leader: id },
    party: id,
    others: ({ leaders }) => leaders,
    other: (party, { lang }) => ({ path: leaderPath(party), name: nameOfId(party, lang) }),
    name: ({ lang }) => nameOfId(id, lang),
    person: knownPeople().personById(id),
  };
}

function country(code: string): Subject {
  if (!/^[A-Z]{2,4}$/.test(code)) throw notFound("country");
  return {
    kind: "country",
    path: countryPath(code),
    filter: { country: code },
    party: code,
    others: ({ countries }) => countries,
    other: (party, { lang }) => ({ path: pairPath(code, party), name: countryName(party, lang) }),
    name: ({ lang }) => countryName(code, lang),
  };
}

function pairOf(a: string, b: string): Subject {
  if (![a, b].every((code) => /^[A-Z]{2,4}$/.test(code)) || a === b) throw notFound("pair of countries");
  const pair = [a, b].sort().join("+");
  return {
    kind: "pair",
    path: pairPath(a, b),
    filter: { pair },
    party: pair,
    others: () => new Map<string, number>(),
    other: (path) => ({ path, name: path }),
    name: ({ lang }) => `${countryName(a, lang)} – ${countryName(b, lang)}`,
  };
}

const isKnown = ({ kind, filter, person }: Subject): boolean =>
  kind === "leader"
    ? person !== undefined
    : (filter.pair ?? filter.country ?? "").split("+").every((code) => countryByCode(code));

const readMonths = ({ today }: View, { tallies }: WebServices): Promise<MonthTally[]> =>
  tallies.months(monthAfter(today.slice(0, 7), 1 - MONTHS), today.slice(0, 7));

function countMonths({ party }: Subject, tallies: MonthTally[]): MonthCount[] {
  return tallies.map((tally) => {
    const byType = Object.fromEntries(CONTACT_TYPES.map((type) => [type, 0])) as Record<ContactType, number>;
    return { month: tally.month, byType: { ...byType, ...sumOf(tally, party)?.byType } };
  });
}

const chartLabel = (subject: Subject, view: View): string =>
  `${subject.name(view)}: ${view.words.subject.perMonth}`;

async function respond(context: WebContext, subject: Subject, services: WebServices): Promise<Response> {
  const view = viewOf(context);
  const { words } = view;
  const [page, tallies] = await Promise.all([
    services.contacts.list(subject.filter, { limit: 15 }),
    readMonths(view, services),
  ]);
  if (page.items.length === 0 && !isKnown(subject)) throw notFound(subject.kind);
  const counts = countMonths(subject, tallies);
  const year = view.today.slice(0, 4);
  const thisYear = counts.filter(({ month }) => month.startsWith(year));
  const query = filterQuery(subject.filter);
  const name = subject.name(view);
  return renderPage(
    context,
    { title: `${name}: ${words.subject.record}`, section: "who", feedQuery: query },
    <>
      <header class="head">
        <p class="kicker">{words.subject[subject.kind]}</p>
        <h1>{name}</h1>
        {subject.person && <p class="lead">{officesOf(subject.person, view)}</p>}
        <div class="actions">
          <a class="button" href={view.link("/subscribe", query)}>
            {words.nav.subscribe}
          </a>
          <a class="button plain" href={withQuery("/calendar.ics", query)}>
            {words.footer.calendar}
          </a>
        </div>
      </header>
      <div class="split">
        <div>
          <section aria-labelledby="months">
            <h2 id="months">{words.subject.perMonth}</h2>
            <TypeLegend view={view} types={CONTACT_TYPES} />
            <Figure
              view={view}
              download={withQuery("/charts/months.svg", query)}
              head={[words.chart.month, ...CONTACT_TYPES.map((type) => words.types[type]), words.chart.total]}
              rows={counts.map((count) => [
                monthName(count.month, view),
                ...CONTACT_TYPES.map((type) => count.byType[type]),
                totalOf(count),
              ])}
            >
              <MonthsChart counts={counts} label={chartLabel(subject, view)} />
            </Figure>
          </section>
          <section class="section" aria-labelledby="contacts">
            <h2 id="contacts">{words.contacts.latest}</h2>
            {page.items.length === 0 && <p class="notice">{words.contacts.none}</p>}
            <ContactList view={view} contacts={page.items} level={3} />
            {page.next && (
              <p class="more">
                <a class="button plain" href={view.link("/", { ...query, cursor: page.next })}>
                  {words.contacts.more}
                </a>
              </p>
            )}
          </section>
        </div>
        <div class="side">
          <section aria-labelledby="year">
            <h2 id="year">{words.subject.thisYear(year)}</h2>
            <b class="figure-number">{thisYear.reduce((sum, count) => sum + totalOf(count), 0)}</b>
            <ul class="pages small">
              {CONTACT_TYPES.filter((type) => thisYear.some(({ byType }) => byType[type] > 0)).map((type) => (
                <li>
                  {words.types[type]}: {thisYear.reduce((sum, { byType }) => sum + byType[type], 0)}
                </li>
              ))}
            </ul>
          </section>
          <Counterparts view={view} subject={subject} tallies={tallies} />
          {subject.person && <Terms view={view} person={subject.person} />}
        </div>
      </div>
    </>,
  );
}

function officesOf(person: Person, { lang, today }: View): string {
  const open = person.terms.filter(({ from, to }) => from <= today && (to === undefined || to >= today));
  return open.map((term) => officeOf(term, lang)).join(" · ");
}

function Counterparts({ view, subject, tallies }: { view: View; subject: Subject; tallies: MonthTally[] }) {
  const others = new Map<string, number>();
  for (const tally of tallies) {
    const sum = sumOf(tally, subject.party);
    if (!sum) continue;
    for (const [other, n] of subject.others(sum))
      if (other !== subject.party) others.set(other, (others.get(other) ?? 0) + n);
  }
  if (others.size === 0) return null;
  const most = [...others].sort(([, a], [, b]) => b - a).slice(0, COUNTERPARTS);
  const rows = most.map(([party, n]) => ({ n, ...subject.other(party, view) }));
  return (
    <section aria-labelledby="others">
      <h2 id="others">{view.words.subject.counterparts}</h2>
      <table class="data">
        <tbody>
          {rows.map(({ path, name, n }) => (
            <tr>
              <th scope="row">
                <a href={view.link(path)}>{name}</a>
              </th>
              <td class="n">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Terms({ view, person }: { view: View; person: Person }) {
  const { words, lang } = view;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{words.subject.terms}</h2>
      <ul class="pages small">
        {person.terms.toReversed().map((term) => (
          <li>
            <a href={view.link(countryPath(term.country))}>{officeOf(term, lang)}</a>
            <span class="by">
              {formatDay(term.from, lang)} – {term.to ? formatDay(term.to, lang) : words.subject.now}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
