/** A contact: what is known, who says so in which words, where they differ, and how the record grew. */
import { Hono } from "hono";
import { FACTS, type Claim, type Contact, type Fact, type Revision } from "../../store/contacts.ts";
import type { Env, WebServices } from "../env.ts";
import { Kind, StatusChip } from "../page/contact-entry.tsx";
import {
  contactPath,
  countryPath,
  leaderPath,
  pairPath,
  safeUrl,
  sourcePath,
  versionPath,
} from "../page/link.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { found } from "../refusal.ts";
import {
  countryName,
  formatDay,
  formatDays,
  formatMinutes,
  formatTime,
  headlineOf,
  officeOf,
} from "../words/format.ts";
import { factWords } from "../words/fact-words.ts";
import { personName } from "../words/names.ts";

type Whole = { contact: Contact; claims: Claim[]; revisions: Revision[] };

export const contactPage = ({ contacts, config }: WebServices) =>
  new Hono<Env>().get("/contacts/:id", async (context) => {
    const view = viewOf(context);
    const whole = found(await contacts.getWhole(context.req.param("id")), "contact");
    const { contact } = whole;
    const { words, lang } = view;
    const title = headlineOf(contact, lang);
    const when = contact.date ? formatDays(contact.date, lang) : words.contacts.undated;
    const pair = pairOf(contact);
    return renderPage(
      context,
      {
        title: `${title} (${when})`,
        description: describe(whole, view),
        section: "contacts",
      },
      <article>
        <header class="head">
          <p class="meta">
            <Kind view={view} contact={contact} />
            <StatusChip view={view} contact={contact} />
            {contact.disputed.length > 0 && (
              <a class="chip disputed" href="#disagreement">
                {words.contact.disagreement}
              </a>
            )}
            <span>{words.levels[contact.level]}</span>
          </p>
          <h1>{title}</h1>
          <p class="lead">{leadOf(contact, view)}</p>
          <div class="actions">
            <a class="button" href={`${contactPath(contact.id)}/calendar.ics`}>
              {words.contact.addToCalendar}
            </a>
            <a class="button plain" href={view.link("/subscribe", pair ? { pair: pair.join("+") } : {})}>
              {words.contact.alert}
            </a>
          </div>
        </header>
        {contact.withdrawn && <p class="notice bad">{words.contact.withdrawnNote}</p>}
        <div class="split">
          <div>
            <Sides view={view} contact={contact} />
            <Facts view={view} whole={whole} />
            <Disagreements view={view} whole={whole} />
            <Reports view={view} claims={whole.claims} />
            <Story view={view} revisions={whole.revisions} />
          </div>
          <div class="side">
            {pair && (
              <section class="card">
                <h2>{words.contact.others}</h2>
                <p>
                  <a href={view.link(pairPath(...pair))}>
                    {pair.map((code) => countryName(code, lang)).join(" – ")}
                  </a>
                </p>
              </section>
            )}
            {contact.links.length > 0 && (
              <section class="card">
                <h2>{words.contact.links}</h2>
                <ul class="pages">
                  {contact.links.map(({ contactId, how }) => (
                    <li>
                      <a href={view.link(contactPath(contactId))}>{words.contact.linkKinds[how]}</a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section class="card">
              <h2>{words.contact.cite}</h2>
              <p class="cite">
                {words.contact.citation(
                  `${title}, ${when}`,
                  contact.id,
                  formatDay(contact.updatedAt.slice(0, 10), lang),
                  `${config.baseUrl}${contactPath(contact.id)}`,
                )}
              </p>
              <p class="small">
                <a href={`/api/v1${contactPath(contact.id)}`}>{words.contact.asJson}</a>
              </p>
            </section>
          </div>
        </div>
      </article>,
    );
  });

function leadOf(contact: Contact, { lang, words }: View): string {
  const parts = [
    contact.date ? formatDays(contact.date, lang) : words.contacts.undated,
    contact.durationMinutes && formatMinutes(contact.durationMinutes, lang),
    contact.place,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

const describe = ({ contact, claims }: Whole, view: View): string =>
  `${leadOf(contact, view)}. ${view.words.contacts.reports(claims.filter(isLive).length)}.`;

const isLive = (claim: Claim): boolean => claim.withdrawnAt === undefined;

/** The two countries, when it is between just two. */
function pairOf({ participants }: Contact): [string, string] | undefined {
  const [a, b, ...more] = [...new Set(participants.map(({ country }) => country))];
  return a !== undefined && b !== undefined && more.length === 0 ? [a, b] : undefined;
}

function Sides({ view, contact }: { view: View; contact: Contact }) {
  const { words, lang } = view;
  return (
    <section class="card" aria-labelledby="sides">
      <h2 id="sides">{words.contact.participants}</h2>
      <ul class="sides">
        {contact.participants.map((person) => (
          <li>
            <a
              class="code"
              href={view.link(countryPath(person.country))}
              aria-label={`${person.country}, ${countryName(person.country, lang)}`}
            >
              {person.country}
            </a>
            <div>
              <a class="name" href={view.link(leaderPath(person.id))}>
                {personName(person, lang)}
              </a>
              <span class="small muted">{officeOf(person, lang)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the pages say of a fact: each value with the outlets that give it, most first. */
function valuesOf(
  fact: Fact,
  { contact, claims }: Whole,
  { lang }: View,
): { value: string; outlets: string[]; ours: boolean }[] {
  const ours = factWords(fact, contact, lang);
  const byValue = new Map<string, Set<string>>();
  for (const { record, page } of claims.filter(isLive)) {
    const value = factWords(fact, record, lang);
    if (value !== undefined) byValue.set(value, (byValue.get(value) ?? new Set()).add(page.outlet));
  }
  const values = [...byValue].map(([value, outlets]) => ({
    value,
    outlets: [...outlets],
    ours: value === ours,
  }));
  return values.sort((a, b) => Number(b.ours) - Number(a.ours) || b.outlets.length - a.outlets.length);
}

function Facts({ view, whole }: { view: View; whole: Whole }) {
  const { words, lang } = view;
  const known = FACTS.filter((fact) => factWords(fact, whole.contact, lang) !== undefined);
  return (
    <section class="section" aria-labelledby="facts">
      <h2 id="facts">{words.contact.facts}</h2>
      <dl class="facts">
        {known.map((fact) => {
          const outlets = valuesOf(fact, whole, view).find(({ ours }) => ours)?.outlets ?? [];
          return (
            <div>
              <dt>{words.contact.fact[fact]}</dt>
              <dd>
                <b>{factWords(fact, whole.contact, lang)}</b>{" "}
                {whole.contact.disputed.includes(fact) && (
                  <a class="chip disputed" href="#disagreement">
                    {words.contacts.disputed}
                  </a>
                )}
                {outlets.length > 0 && (
                  <span class="by">
                    {words.contact.saidBy} {outlets.join(", ")}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Disagreements({ view, whole }: { view: View; whole: Whole }) {
  const { words } = view;
  const { disputed } = whole.contact;
  if (disputed.length === 0) return null;
  return (
    <section class="section" aria-labelledby="disagreement">
      <h2 id="disagreement">{words.contact.disagreement}</h2>
      <p class="lead">{words.contact.disagreementLead}</p>
      {disputed.map((fact) => (
        <div class="versus">
          <h3>{words.contact.fact[fact]}</h3>
          <ul class="sides">
            {valuesOf(fact, whole, view).map(({ value, outlets, ours }) => (
              <li class="card">
                <div>
                  <b>{value}</b> {ours && <span class="chip held">{words.contact.oursNow}</span>}
                  <span class="by">
                    {words.contact.saidBy} {outlets.join(", ")}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Reports({ view, claims }: { view: View; claims: Claim[] }) {
  const { words, lang } = view;
  return (
    <section class="section reports" aria-labelledby="reports">
      <h2 id="reports">{words.contact.reports}</h2>
      <p class="lead">{words.contact.reportsLead}</p>
      {claims.map(({ page, record, withdrawnAt, firstSeen }) => (
        <article class={withdrawnAt ? "report gone" : "report"}>
          <h3 lang={page.lang}>
            <a href={safeUrl(page.url)} rel="external noopener">
              {page.title}
            </a>
          </h3>
          <p class="meta">
            <b>{page.outlet}</b>
            {page.publishedAt && (
              <span>
                {words.contact.published}{" "}
                <time datetime={page.publishedAt}>{formatTime(page.publishedAt, lang)}</time>
              </span>
            )}
            <span>
              {words.contact.seen} <time datetime={firstSeen}>{formatTime(firstSeen, lang)}</time>
            </span>
            {withdrawnAt && (
              <span class="chip bad">{words.contact.nowGone(formatDay(withdrawnAt.slice(0, 10), lang))}</span>
            )}
          </p>
          {record.evidence.slice(0, 4).map(({ quote, start, end }, n) => (
            <blockquote class="quote" lang={page.lang} cite={safeUrl(page.url)}>
              “{quote}”{" "}
              <a
                class="small"
                href={`${view.link(versionPath(page.versionId), { mark: `${start}-${end}` })}#mark`}
                aria-label={`${words.contact.quoteInPlace} (${n + 1})`}
              >
                {words.contact.quoteInPlace}
              </a>
            </blockquote>
          ))}
          <p class="meta">
            {record.reportedBy.length > 0 && (
              <span>
                {words.contact.reportedBy} {record.reportedBy.join(", ")}
              </span>
            )}
            <a href={view.link(versionPath(page.versionId))}>{words.contact.version}</a>
            <a href={view.link(sourcePath(page.sourceId))}>{words.contact.changesOfPage}</a>
          </p>
        </article>
      ))}
    </section>
  );
}

const LOUD = new Set<Revision["what"]>([
  "first-seen",
  "status-changed",
  "fact-changed",
  "contradicted",
  "withdrawn",
]);

function Story({ view, revisions }: { view: View; revisions: Revision[] }) {
  const { words, lang } = view;
  return (
    <section class="section" aria-labelledby="story">
      <h2 id="story">{words.contact.story}</h2>
      <p class="lead">{words.contact.storyLead}</p>
      <ol class="story">
        {revisions.map(({ n, at, what, changes, page }) => (
          <li id={`r${n}`} class={LOUD.has(what) ? "loud" : undefined}>
            <b>{words.contact.revisionKinds[what]}</b>
            <span class="by">
              <time datetime={at}>{formatTime(at, lang)}</time>
              {page && (
                <>
                  {" · "}
                  <a href={view.link(versionPath(page.versionId))}>{page.outlet}</a>
                </>
              )}
            </span>
            {what !== "first-seen" &&
              changes.map((change) => (
                <span class="small">
                  {words.contact.fact[change.fact]}:{" "}
                  <del>{changedWords(change.fact, change.before, view)}</del> →{" "}
                  <ins>{changedWords(change.fact, change.after, view)}</ins>
                  <br />
                </span>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A fact's value in a revision, which is stored as it stood in the record. */
const changedWords = (fact: Fact | "participants", value: unknown, { lang, words }: View): string =>
  factWords(fact, { [fact]: value }, lang) ?? words.contact.unknown;
