/** What an edit means for the record: the contacts that are told anew, told differently, or no longer. */
import { compareRecords } from "../../../extract/compare-records.ts";
import type { ContactRecord } from "../../../extract/contact-record.ts";
import { FACTS } from "../../../store/contacts.ts";
import type { View } from "../../page/view.ts";
import { factWords } from "../../words/fact-words.ts";
import { headlineOf } from "../../words/format.ts";

export function Meaning({
  view,
  before,
  after,
}: {
  view: View;
  before: ContactRecord[];
  after: ContactRecord[];
}) {
  const { words, lang } = view;
  const { reported, revised, withdrawn } = compareRecords(before, after);
  if (reported.length + revised.length + withdrawn.length === 0) return null;
  return (
    <section class="meaning" aria-labelledby="meaning">
      <h2 id="meaning">{words.diff.meaning}</h2>
      <ul>
        {revised.map((record) => (
          <li>
            {headlineOf(record.after, lang)}: <FactsChanged view={view} {...record} />
          </li>
        ))}
        {reported.map((record) => (
          <li>
            {words.diff.nowTold} <b class="come">{headlineOf(record, lang)}</b>
          </li>
        ))}
        {withdrawn.map((record) => (
          <li>
            {words.diff.noLongerTold} <s>{headlineOf(record, lang)}</s>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FactsChanged({ view, before, after }: { view: View; before: ContactRecord; after: ContactRecord }) {
  const { words, lang } = view;
  const changed = (["participants", ...FACTS] as const).filter(
    (fact) => factWords(fact, before, lang) !== factWords(fact, after, lang),
  );
  return (
    <>
      {changed.map((fact, n) => (
        <>
          {n > 0 && "; "}
          {words.contact.fact[fact].toLocaleLowerCase(lang)}{" "}
          <s>{factWords(fact, before, lang) ?? words.contact.unknown}</s> →{" "}
          <b class="come">{factWords(fact, after, lang) ?? words.contact.unknown}</b>
        </>
      ))}
    </>
  );
}
