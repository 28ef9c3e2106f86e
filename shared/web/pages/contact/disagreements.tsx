/** What the pages differ on, side by side. */
import type { Contact } from "../../../store/contacts.ts";
import type { View } from "../../page/view.ts";
import { valuesOf, type NumberedReport } from "./claims.ts";
import { SaidBy } from "./facts.tsx";

export function Disagreements({
  view,
  contact,
  reports,
}: {
  view: View;
  contact: Contact;
  reports: NumberedReport[];
}) {
  const { words, lang } = view;
  if (contact.disputed.length === 0) return null;
  return (
    <section class="section" aria-labelledby="disagreement">
      <h2 id="disagreement">{words.contact.disagreement}</h2>
      <p class="lead">{words.contact.disagreementLead}</p>
      {contact.disputed.map((fact) => (
        <>
          <h3>{words.contact.fact[fact]}</h3>
          <ul class="versus">
            {valuesOf(fact, contact, reports, lang).map(({ value, reports: saying, ours }) => (
              <li class={ours ? "ours" : undefined}>
                <b class="value">{value}</b>
                {ours && <span class="chip held">{words.contact.oursNow}</span>}
                <SaidBy view={view} reports={saying} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
