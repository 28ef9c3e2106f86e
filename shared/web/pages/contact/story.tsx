/** How the record of a contact grew, told as a story: who was first, who agreed, who changed what. */
import type { Fact, FactChange, Revision } from "../../../store/contacts.ts";
import { versionPath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";
import { factWords } from "../../words/fact-words.ts";
import { formatTime } from "../../words/format.ts";
import { nameOfId } from "../../words/names.ts";
import { LastChange } from "./reports.tsx";

const LOUD = new Set<Revision["what"]>([
  "first-seen",
  "status-changed",
  "fact-changed",
  "contradicted",
  "withdrawn",
]);

export function Story({ view, revisions }: { view: View; revisions: Revision[] }) {
  const { words, lang } = view;
  return (
    <section class="section" aria-labelledby="story">
      <h2 id="story">{words.contact.story}</h2>
      <p class="lead">{words.contact.storyLead}</p>
      <ol class="story">
        {revisions.map((revision) => (
          <li id={`r${revision.n}`} class={LOUD.has(revision.what) ? "loud" : undefined}>
            <b>{words.contact.revisionKinds[revision.what]}</b>
            <span class="by">
              <time datetime={revision.at}>{formatTime(revision.at, lang)}</time>
              {revision.page && (
                <>
                  {" · "}
                  <a href={view.link(versionPath(revision.page.versionId))}>{revision.page.outlet}</a>
                  <LastChange before=" · " view={view} versionId={revision.page.versionId} />
                </>
              )}
            </span>
            {revision.what !== "first-seen" &&
              revision.changes.map((change) => (
                <Changed view={view} change={change} contact={revision.contact} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "50 phút → 75 phút", or what is shown and what is said against it: "55 phút; có báo viết 75 phút". */
function Changed({
  view,
  change: { fact, before, after },
  contact,
}: {
  view: View;
  change: FactChange;
  contact: Revision["contact"];
}) {
  const { words, lang } = view;
  const [was, is] = [valueWords(fact, before, view), valueWords(fact, after, view)];
  const against = fact !== "participants" && is !== (factWords(fact, contact, lang) ?? words.contact.unknown);
  return (
    <span class="change small">
      {words.contact.fact[fact]}:{" "}
      {against ? (
        words.contact.saidAgainst(was, is)
      ) : before === null ? (
        <ins>{is}</ins>
      ) : (
        <>
          <del>{was}</del> → <ins>{is}</ins>
        </>
      )}
    </span>
  );
}

/** A fact's value in a revision, which is stored as it stood in the record; of participants, the ids. */
function valueWords(fact: Fact | "participants", value: unknown, { lang, words }: View): string {
  if (fact === "participants") return (value as string[]).map((id) => nameOfId(id, lang)).join(", ");
  return factWords(fact, { [fact]: value }, lang) ?? words.contact.unknown;
}
