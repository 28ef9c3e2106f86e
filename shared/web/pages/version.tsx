/** A stored version: its text with the quotes in place, its proof, and the raw page as it came, in a sandbox. */
import { Hono } from "hono";
import { parseVersionId, versionId } from "../../store/versions.ts";
import { decodeText } from "../../fetch/decode-text.ts";
import type { Env, WebServices } from "../env.ts";
import { SNAPSHOT_HEADERS } from "../guard/send-headers.ts";
import { diffPath, safeUrl, sourcePath, versionPath } from "../page/link.ts";
import { QuotesInPlace } from "../page/quote-in-place.tsx";
import { TypeIcon } from "../page/icons.tsx";
import { renderPage } from "../page/render-page.tsx";
import { viewOf } from "../page/view.ts";
import { found, notFound } from "../refusal.ts";
import { formatDays, formatTime, headlineOf } from "../words/format.ts";

export const versionPages = ({ versions, sources, snapshots }: WebServices) =>
  new Hono<Env>()
    .get("/versions/:id", async (context) => {
      const view = viewOf(context);
      const version = found(await versions.get(context.req.param("id")), "version");
      const [text, source] = await Promise.all([
        versions.text(version.textHash),
        sources.get(version.sourceId),
      ]);
      const { words, lang } = view;
      const { sourceId, seq, snapshot } = version;
      const newer = source?.latestVersionId !== version.id;
      const chosen = /^(\d{1,7})-(\d{1,7})$/.exec(context.req.query("mark") ?? "");
      return renderPage(
        context,
        { title: words.version.title(seq, version.title), section: "sources", noindex: true },
        <article>
          <header class="head">
            <p class="kicker">
              <a href={view.link(sourcePath(sourceId))}>{source?.name ?? version.url}</a> ·{" "}
              {words.source.version(seq)}
            </p>
            <h1 lang={version.lang}>{version.title}</h1>
            <p class="meta">
              <a href={safeUrl(version.url)} rel="external noopener">
                {words.source.original}
              </a>
              {seq > 1 && (
                <>
                  <a rel="prev" href={view.link(versionPath(versionId(sourceId, seq - 1)))}>
                    {words.version.older}
                  </a>
                  <a href={view.link(diffPath(sourceId, versionId(sourceId, seq - 1), version.id))}>
                    {words.version.diff}
                  </a>
                </>
              )}
              {newer && source?.latestVersionId && (
                <a rel="next" href={view.link(versionPath(versionId(sourceId, seq + 1)))}>
                  {words.version.newer}
                </a>
              )}
            </p>
          </header>
          <div class="split">
            <div>
              <div lang={version.lang}>
                <QuotesInPlace
                  text={text}
                  quotes={version.records.flatMap(({ evidence }) => evidence)}
                  chosen={chosen ? { start: Number(chosen[1]), end: Number(chosen[2]) } : undefined}
                />
              </div>
              <details class="section">
                <summary>{words.version.showSnapshot}</summary>
                <p class="small muted">{words.version.snapshotNote}</p>
                <iframe
                  class="snapshot"
                  src={`${versionPath(version.id)}/snapshot`}
                  title={words.version.snapshot}
                  sandbox=""
                  loading="lazy"
                  referrerpolicy="no-referrer"
                ></iframe>
              </details>
            </div>
            <div class="side">
              {version.records.length > 0 && (
                <section>
                  <h2>{words.version.contacts}</h2>
                  <ul class="pages">
                    {version.records.map((record) => (
                      <li class="small">
                        <TypeIcon type={record.type} /> {headlineOf(record, lang)}
                        <span class="by">{record.date && formatDays(record.date, lang)}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section class="small">
                <h2>{words.version.proof}</h2>
                <dl class="facts">
                  <Line term={words.version.seen}>{formatTime(version.seenAt, lang)}</Line>
                  {version.publishedAt && (
                    <Line term={words.version.published}>{formatTime(version.publishedAt, lang)}</Line>
                  )}
                  {version.modifiedAt && (
                    <Line term={words.version.modified}>{formatTime(version.modifiedAt, lang)}</Line>
                  )}
                  {version.author && <Line term={words.version.author}>{version.author}</Line>}
                  <Line term={words.version.snapshot}>
                    <a href={`${versionPath(version.id)}/snapshot`} rel="nofollow">
                      {words.version.openSnapshot}
                    </a>{" "}
                    ({words.version.bytes(snapshot.bytes)})
                  </Line>
                  <Line term={words.version.snapshotHash}>
                    <span class="hash">{snapshot.sha256}</span>
                  </Line>
                  <Line term={words.version.textHash}>
                    <span class="hash">{version.textHash}</span>
                  </Line>
                </dl>
              </section>
            </div>
          </div>
        </article>,
      );
    })
    .get("/versions/:id/snapshot", async (context) => {
      const id = context.req.param("id");
      if (!parseVersionId(id)) throw notFound("version");
      const version = found(await versions.get(id), "version");
      const snapshot = found(await snapshots.get(version.snapshot.sha256), "snapshot");
      const contentType = version.snapshot.contentType;
      const headers = { ...SNAPSHOT_HEADERS, "x-snapshot-sha256": version.snapshot.sha256 };
      if (!/html/i.test(contentType))
        return context.body(Uint8Array.from(snapshot.body), 200, {
          ...headers,
          "content-type": "text/plain; charset=utf-8",
        });
      return context.body(decodeText(snapshot.body, contentType), 200, {
        ...headers,
        "content-type": "text/html; charset=utf-8",
      });
    });

function Line({ term, children }: { term: string; children?: unknown }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
