/** What a subscription would have brought in the past 30 days, before it is made or changed. */
import type { Filter } from "../../../alert/filter-schema.ts";
import type { FollowedPage } from "../../../alert/name-followed.ts";
import type { Preview } from "../../../alert/preview-alerts.ts";
import { contactPath, versionPath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";
import { formatDays, formatTime, headlineOf } from "../../words/format.ts";
import { FilterSummary } from "./wishes-words.tsx";

interface PreviewProps {
  view: View;
  preview: Preview & { filter: Filter };
  followed: ReadonlyMap<string, FollowedPage>;
}

export function PreviewShown({ view, preview, followed }: PreviewProps) {
  const { words, lang } = view;
  return (
    <section class="notice" aria-labelledby="preview">
      <h2 id="preview">{words.subscribe.previewTitle(preview.mails)}</h2>
      <p class="small">
        <FilterSummary filter={preview.filter} view={view} followed={followed} />
      </p>
      <ul class="pages small">
        {preview.contacts.map((contact) => (
          <li>
            <a href={view.link(contactPath(contact.id))}>{headlineOf(contact, lang)}</a>{" "}
            {contact.date && formatDays(contact.date, lang)}
          </li>
        ))}
        {preview.pages.map((version) => (
          <li>
            <a href={view.link(versionPath(version.id))}>{version.title}</a>{" "}
            {formatTime(version.seenAt, lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}
