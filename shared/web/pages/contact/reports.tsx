/** Who reports a contact: each page with its words, where they stand in our copy, and what it changed. */
import { diffPath, safeUrl, sourcePath, versionPath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";
import { parseVersionId, versionId } from "../../../store/versions.ts";
import { formatDay, formatTime } from "../../words/format.ts";
import type { NumberedReport } from "./claims.ts";

const MOST_QUOTES = 4;

export function Reports({ view, reports }: { view: View; reports: NumberedReport[] }) {
  const { words } = view;
  return (
    <section class="section reports" aria-labelledby="reports">
      <h2 id="reports">{words.contact.reports}</h2>
      <p class="lead">{words.contact.reportsLead}</p>
      {reports.map((report) => (
        <Report view={view} report={report} />
      ))}
    </section>
  );
}

function Report({ view, report }: { view: View; report: NumberedReport }) {
  const { words, lang } = view;
  const { n, page, record, withdrawnAt, firstSeen } = report;
  return (
    <article class={withdrawnAt ? "report gone" : "report"} id={`report-${n}`}>
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
      {record.evidence.slice(0, MOST_QUOTES).map(({ quote, start, end }, at) => (
        <blockquote class="quote" lang={page.lang} cite={safeUrl(page.url)}>
          “{quote}”{" "}
          <a
            lang={lang}
            href={`${view.link(versionPath(page.versionId), { mark: `${start}-${end}` })}#mark`}
            aria-label={`${words.contact.quoteInPlace} (${n}.${at + 1})`}
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
        <LastChange view={view} versionId={page.versionId} />
        <a href={view.link(sourcePath(page.sourceId))}>{words.contact.changesOfPage}</a>
      </p>
    </article>
  );
}

/** The comparison that a version came with, where it is not the first. */
export function LastChange({
  view,
  versionId: id,
  before = "",
}: {
  view: View;
  versionId: string;
  before?: string;
}) {
  const { sourceId, seq } = parseVersionId(id) ?? { sourceId: "", seq: 1 };
  if (seq === 1) return null;
  return (
    <>
      {before}
      <a href={view.link(diffPath(sourceId, versionId(sourceId, seq - 1), id))}>{view.words.contact.edit}</a>
    </>
  );
}
