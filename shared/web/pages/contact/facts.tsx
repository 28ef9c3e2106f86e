/** The sides of a contact, and its facts, each with who says so. */
import { FACTS, type Contact } from "../../../store/contacts.ts";
import { countryPath, leaderPath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";
import { factWords } from "../../words/fact-words.ts";
import { countryName, officeOf } from "../../words/format.ts";
import { personName } from "../../words/names.ts";
import { valuesOf, type NumberedReport } from "./claims.ts";

export function Sides({ view, contact }: { view: View; contact: Contact }) {
  const { words, lang } = view;
  return (
    <section aria-labelledby="sides">
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

export function Facts({
  view,
  contact,
  reports,
}: {
  view: View;
  contact: Contact;
  reports: NumberedReport[];
}) {
  const { words, lang } = view;
  const known = FACTS.filter((fact) => factWords(fact, contact, lang) !== undefined);
  return (
    <section class="section" aria-labelledby="facts">
      <h2 id="facts">{words.contact.facts}</h2>
      <dl class="facts">
        {known.map((fact) => (
          <div>
            <dt>{words.contact.fact[fact]}</dt>
            <dd>
              <b>{factWords(fact, contact, lang)}</b>{" "}
              {contact.disputed.includes(fact) && (
                <a class="chip disputed" href="#disagreement">
                  {words.contacts.disputed}
                </a>
              )}
              <SaidBy
                view={view}
                reports={valuesOf(fact, contact, reports, lang).find(({ ours }) => ours)?.reports ?? []}
              />
              {fact === "ordinal" && contact.ownCount && (
                <span class="by">{words.contact.ownCount(contact.ownCount.n)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The outlets, each leading to its words further down. */
export function SaidBy({ view, reports }: { view: View; reports: NumberedReport[] }) {
  if (reports.length === 0) return null;
  return (
    <span class="by">
      {view.words.contact.saidBy}{" "}
      {reports.map(({ n, page }, at) => (
        <>
          {at > 0 && ", "}
          <a href={`#report-${n}`}>{page.outlet}</a>
        </>
      ))}
    </span>
  );
}
