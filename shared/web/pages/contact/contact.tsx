/** A contact: what is known, who says so in which words, where they differ, and how the record grew. */
import { Hono } from "hono";
import type { Contact, WholeContact } from "../../../store/contacts.ts";
import type { Env, WebServices } from "../../env.ts";
import { Kind, StatusChip, askedBy, officesLine } from "../../page/contact-entry.tsx";
import { contactPath, pairPath } from "../../page/link.ts";
import { renderPage } from "../../page/render-page.tsx";
import { viewOf, type View } from "../../page/view.ts";
import { found } from "../../refusal.ts";
import { countryName, formatDay, formatDays, formatMinutes, headlineOf } from "../../words/format.ts";
import { isLive, numberReports } from "./claims.ts";
import { Disagreements } from "./disagreements.tsx";
import { Facts, Sides } from "./facts.tsx";
import { Reports } from "./reports.tsx";
import { Story } from "./story.tsx";

export const contactPage = ({ contacts, config }: WebServices) =>
  new Hono<Env>().get("/contacts/:id", async (context) => {
    const view = viewOf(context);
    const whole = found(await contacts.getWhole(context.req.param("id")), "contact");
    const { contact, revisions } = whole;
    const { words, lang } = view;
    const title = headlineOf(contact, lang);
    const when = contact.date ? formatDays(contact.date, lang) : words.contacts.undated;
    const pair = pairOf(contact);
    const reports = numberReports(whole.claims);
    return renderPage(
      context,
      {
        title: `${title} (${when})`,
        description: describe(whole, view),
        section: "contacts",
        type: "article",
        canonical: `${config.baseUrl}${contactPath(contact.id)}`,
        image: `${config.baseUrl}${contactPath(contact.id)}/card.png?lang=${lang}`,
      },
      <article>
        <header class="hero">
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
            <Facts view={view} contact={contact} reports={reports} />
            <Disagreements view={view} contact={contact} reports={reports} />
            <Reports view={view} reports={reports} />
            <Story view={view} revisions={revisions} />
          </div>
          <div class="side">
            <Sides view={view} contact={contact} />
            {pair && (
              <section>
                <h2>{words.contact.others}</h2>
                <p class="small">
                  <a href={view.link(pairPath(...pair))}>
                    {pair.map((code) => countryName(code, lang)).join(" – ")}
                  </a>
                </p>
              </section>
            )}
            {contact.links.length > 0 && (
              <section>
                <h2>{words.contact.links}</h2>
                <ul class="pages small">
                  {contact.links.map(({ contactId, how }) => (
                    <li>
                      <a href={view.link(contactPath(contactId))}>{words.contact.linkKinds[how]}</a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section>
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

/** What happened in one line: "28/12/2025 · 55 phút · theo đề nghị của Mỹ". */
function leadOf(contact: Contact, view: View): string {
  const { lang, words } = view;
  const parts = [
    contact.date ? formatDays(contact.date, lang) : words.contacts.undated,
    contact.durationMinutes && formatMinutes(contact.durationMinutes, lang),
    contact.place,
    askedBy(contact, view),
  ];
  return parts.filter(Boolean).join(" · ");
}

const describe = ({ contact, claims }: WholeContact, view: View): string =>
  [
    leadOf(contact, view),
    officesLine(contact, view),
    view.words.contacts.reports(claims.filter(isLive).length),
  ]
    .filter(Boolean)
    .join(". ");

/** The two countries, when it is between just two. */
function pairOf({ participants }: Contact): [string, string] | undefined {
  const [a, b, ...more] = [...new Set(participants.map(({ country }) => country))];
  return a !== undefined && b !== undefined && more.length === 0 ? [a, b] : undefined;
}
