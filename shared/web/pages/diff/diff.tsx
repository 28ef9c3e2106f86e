/** Two versions of a page compared, inline or side by side; each change has a number and an address. */
import { Hono } from "hono";
import { diffTexts } from "../../../diff/diff-texts.ts";
import type { Source } from "../../../store/sources.ts";
import { versionId, type Version } from "../../../store/versions.ts";
import { diffQuery, readQuery } from "../../api/queries.ts";
import type { Env, WebServices } from "../../env.ts";
import { diffPath, sourcePath, versionPath } from "../../page/link.ts";
import { readPair } from "../../page/read-pair.ts";
import { renderPage } from "../../page/render-page.tsx";
import { viewOf, type View } from "../../page/view.ts";
import { found } from "../../refusal.ts";
import { formatElapsed, formatTime } from "../../words/format.ts";
import { ChangeIndex } from "./change-index.tsx";
import { diffRows } from "./diff-rows.ts";
import { InlineDiff } from "./inline-diff.tsx";
import { Meaning } from "./meaning.tsx";
import { PairedDiff } from "./paired-diff.tsx";

export const diffPage = ({ sources, versions, config }: WebServices) =>
  new Hono<Env>().get("/sources/:id/diff", async (context) => {
    const view = viewOf(context);
    const { words, lang } = view;
    const asked = readQuery(diffQuery, context.req.query());
    const sideBySide = context.req.query("view") === "side";
    const [asSource, { before, after }] = await Promise.all([
      sources.get(context.req.param("id")),
      readPair(context.req.param("id"), asked, versions),
    ]);
    const source = found(asSource, "source");
    const diff = diffTexts(before.text, after.text);
    const rows = diffRows(diff, before.text);
    const changes = rows.filter((row) => row.kind === "change");
    const address = diffPath(source.id, before.version.id, after.version.id);
    const summary = words.diff.summary(changes.length, diff.words.added, diff.words.removed);
    return renderPage(
      context,
      {
        title: words.diff.of(after.version.title),
        description: summary,
        section: "sources",
        // Of all the pairs there are, each edit is one to be found by.
        noindex: sideBySide || after.version.seq !== before.version.seq + 1,
        canonical: config.baseUrl + address,
        type: "article",
        image: `${config.baseUrl}${address.replace("/diff?", "/diff/card.png?")}&lang=${lang}`,
        scripts: ["step-through.js"],
      },
      <>
        <header class="head">
          <p class="kicker">
            {words.diff.changesOf} <a href={view.link(sourcePath(source.id))}>{source.name}</a>
          </p>
          <h1 lang={after.version.lang}>{after.version.title}</h1>
          <Editions view={view} before={before.version} after={after.version} />
        </header>
        <Meaning view={view} before={before.version.records} after={after.version.records} />
        <div class="toolbar">
          <span class="count">{changes.length === 0 ? words.diff.same : summary}</span>
          {changes.length > 0 && (
            <>
              <output class="small muted" data-at></output>
              <button type="button" class="plain" data-step="-1" hidden>
                {words.diff.previous} <kbd>p</kbd>
              </button>
              <button type="button" class="plain" data-step="1" hidden>
                {words.diff.next} <kbd>n</kbd>
              </button>
            </>
          )}
          <nav class="tabs" aria-label={words.diff.title}>
            <a
              href={view.link(address)}
              aria-current={sideBySide ? undefined : "page"}
              data-key={sideBySide ? "v" : undefined}
            >
              {words.diff.inline}
            </a>
            <a
              href={view.link(address, { view: "side" })}
              aria-current={sideBySide ? "page" : undefined}
              data-key={sideBySide ? undefined : "v"}
            >
              {words.diff.sideBySide}
            </a>
          </nav>
        </div>
        {sideBySide ? (
          <>
            <PairedDiff view={view} rows={rows} lang={after.version.lang} />
            <Walk view={view} source={source} before={before.version} after={after.version} />
          </>
        ) : (
          <div class="compared">
            <div>
              <InlineDiff view={view} rows={rows} lang={after.version.lang} />
              <Walk view={view} source={source} before={before.version} after={after.version} />
            </div>
            <div class="side">
              {changes.length > 0 && <ChangeIndex view={view} changes={changes} lang={after.version.lang} />}
            </div>
          </div>
        )}
      </>,
    );
  });

/** The two versions, and how long lies between them. */
function Editions({ view, before, after }: { view: View; before: Version; after: Version }) {
  const { words, lang } = view;
  const between = Date.parse(after.seenAt) - Date.parse(before.seenAt);
  return (
    <div class="editions">
      <Edition view={view} version={before} />
      <div class="gap">
        <b aria-hidden="true">→</b>
        {between >= 0 ? words.diff.later(formatElapsed(between, lang)) : words.diff.backwards}
        <br />
        <a href={view.link(diffPath(after.sourceId, after.id, before.id))}>{words.diff.swap}</a>
      </div>
      <div class="after">
        <Edition view={view} version={after} />
      </div>
    </div>
  );
}

const Edition = ({ view, version }: { view: View; version: Version }) => (
  <div>
    <a href={view.link(versionPath(version.id))}>{view.words.source.version(version.seq)}</a>
    <span class="by">
      <time datetime={version.seenAt}>{formatTime(version.seenAt, view.lang)}</time>
    </span>
  </div>
);

/** To the edits before and after this one. */
function Walk({
  view,
  source,
  before,
  after,
}: {
  view: View;
  source: Source;
  before: Version;
  after: Version;
}) {
  const { words } = view;
  const [first, last] = before.seq <= after.seq ? [before, after] : [after, before];
  const between = (from: number, to: number): string =>
    view.link(diffPath(source.id, versionId(source.id, from), versionId(source.id, to)));
  return (
    <nav class="walk" aria-label={words.diff.walk}>
      {first.seq > 1 ? (
        <a rel="prev" href={between(first.seq - 1, first.seq)} data-key="[">
          ← {words.diff.earlier(first.seq - 1, first.seq)} <kbd>[</kbd>
        </a>
      ) : (
        <span></span>
      )}
      {source.latestVersionId !== undefined && source.latestVersionId !== last.id && (
        <a rel="next" href={between(last.seq, last.seq + 1)} data-key="]">
          <kbd>]</kbd> {words.diff.earlier(last.seq, last.seq + 1)} →
        </a>
      )}
    </nav>
  );
}
