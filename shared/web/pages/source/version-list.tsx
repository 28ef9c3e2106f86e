/** The versions of a page, newest first: when, how much was edited, and what it tells of; as a picture and as a list. */
import { versionId, type Version } from "../../../store/versions.ts";
import { VersionsChart } from "../../charts/versions-chart.tsx";
import { diffPath, versionPath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";
import { formatDay, formatTime } from "../../words/format.ts";

/** Fewer make no picture. */
const FEWEST_PLOTTED = 4;

const previousDiff = ({ id, sourceId, seq }: Version): string =>
  diffPath(sourceId, versionId(sourceId, seq - 1), id);

export function VersionList({ view, versions, latest }: { view: View; versions: Version[]; latest: number }) {
  const { words, lang } = view;
  const edits = versions.filter(({ seq }) => seq > 1);
  return (
    <section class="section" aria-labelledby="versions">
      <h2 id="versions">{words.source.versions}</h2>
      {latest > 0 && (
        <p class="lead">
          {words.source.versionCount(latest)}
          {edits.length >= FEWEST_PLOTTED && ` ${words.source.bars}`}
        </p>
      )}
      {versions.length === 0 && <p class="muted">{words.source.noVersions}</p>}
      {edits.length >= FEWEST_PLOTTED && (
        <figure class="chart timeline">
          <VersionsChart
            label={words.source.timeline}
            edits={edits.map((version) => ({
              at: version.seenAt,
              added: version.change?.addedWords ?? 0,
              removed: version.change?.removedWords ?? 0,
              label: `${words.source.version(version.seq)}, ${formatTime(version.seenAt, lang)}: ${changeWords(version, view)}`,
              href: view.link(previousDiff(version)),
            }))}
            dayLabel={(day) => formatDay(day, lang)}
          />
        </figure>
      )}
      <ol class="story" reversed>
        {versions.map((version, n) => (
          <VersionItem
            view={view}
            version={version}
            latest={latest}
            retitled={version.title !== versions[n + 1]?.title}
          />
        ))}
      </ol>
    </section>
  );
}

interface ItemProps {
  view: View;
  version: Version;
  latest: number;
  /** Its title is not that of the version before, or that one is on the next page. */
  retitled: boolean;
}

function VersionItem({ view, version, latest, retitled }: ItemProps) {
  const { words, lang } = view;
  const { id, sourceId, seq, seenAt, records } = version;
  return (
    <li class={records.length > 0 ? "loud" : undefined}>
      <a href={view.link(versionPath(id))}>
        <b>{words.source.version(seq)}</b>
      </a>{" "}
      <time class="muted small" datetime={seenAt}>
        {formatTime(seenAt, lang)}
      </time>
      {retitled && (
        <span class="by" lang={version.lang}>
          {version.title}
        </span>
      )}
      {version.removed && (
        <span class="by failing">
          ▲ {words.source.goneSince(formatTime(version.removed.at, lang))}: {version.removed.why}
        </span>
      )}
      <span class="meta">
        <span>{changeWords(version, view)}</span>
        {records.length > 0 && <span>{words.source.contactsInIt(records.length)}</span>}
        {seq > 1 && (
          <a
            href={view.link(previousDiff(version))}
            aria-label={`${words.source.version(seq)}: ${words.source.compareWithPrevious}`}
          >
            {words.source.compareWithPrevious}
          </a>
        )}
        {seq < latest - 1 && (
          <a
            href={view.link(diffPath(sourceId, id, versionId(sourceId, latest)))}
            aria-label={`${words.source.version(seq)}: ${words.source.compareWithLatest}`}
          >
            {words.source.compareWithLatest}
          </a>
        )}
      </span>
    </li>
  );
}

function changeWords({ change }: Version, { words }: View): string {
  if (!change) return words.source.first;
  const moved = change.movedLines > 0 ? ` · ${words.source.moved(change.movedLines)}` : "";
  return words.source.changedBy(change.addedWords, change.removedWords) + moved;
}
