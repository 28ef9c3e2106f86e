/** Two versions of a page compared, inline or side by side; each change has a number and an address. */
import { Hono } from "hono";
import { diffTexts } from "../../diff/diff-texts.ts";
import type { WordEdit } from "../../diff/diff-words.ts";
import type { Version } from "../../store/versions.ts";
import { diffQuery, readQuery } from "../api/queries.ts";
import type { Env, WebServices } from "../env.ts";
import { diffRows, type DiffRow } from "../page/diff-rows.ts";
import { diffPath, sourcePath, versionPath } from "../page/link.ts";
import { readPair } from "../page/read-pair.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { found } from "../refusal.ts";
import { formatTime } from "../words/format.ts";

type ChangeRow = Extract<DiffRow, { kind: "change" }>;

export const diffPage = ({ sources, versions }: WebServices) =>
  new Hono<Env>().get("/sources/:id/diff", async (context) => {
    const view = viewOf(context);
    const { words } = view;
    const asked = readQuery(diffQuery, context.req.query());
    const sideBySide = context.req.query("view") === "side";
    const [source, pair] = await Promise.all([
      sources.get(context.req.param("id")),
      readPair(context.req.param("id"), asked, versions),
    ]);
    const { id, name } = found(source, "source");
    const diff = diffTexts(pair.before.text, pair.after.text);
    const rows = diffRows(diff, pair.before.text);
    const changes = rows.filter((row) => row.kind === "change").length;
    const address = diffPath(id, asked.from, asked.to);
    const summary = words.diff.summary(changes, diff.words.added, diff.words.removed);
    return renderPage(
      context,
      {
        title: words.diff.of(pair.after.version.title),
        description: summary,
        section: "sources",
        noindex: true,
        scripts: ["step-through.js"],
      },
      <>
        <header class="head">
          <p class="kicker">
            {words.diff.changesOf} <a href={view.link(sourcePath(id))}>{name}</a>
          </p>
          <h1 lang={pair.after.version.lang}>{pair.after.version.title}</h1>
          <p class="meta">
            <VersionLink view={view} version={pair.before.version} />
            <span aria-hidden="true">→</span>
            <VersionLink view={view} version={pair.after.version} />
            <a href={view.link(diffPath(id, asked.to, asked.from), {})}>{words.diff.swap}</a>
          </p>
        </header>
        <div class="steps">
          <span class="count">{changes === 0 ? words.diff.same : summary}</span>
          <button type="button" class="plain" data-step="-1" hidden>
            {words.diff.previous}
          </button>
          <button type="button" class="plain" data-step="1" hidden>
            {words.diff.next}
          </button>
          <nav class="tabs" aria-label={words.diff.title}>
            <a href={view.link(address)} aria-current={sideBySide ? undefined : "page"}>
              {words.diff.inline}
            </a>
            <a href={view.link(address, { view: "side" })} aria-current={sideBySide ? "page" : undefined}>
              {words.diff.sideBySide}
            </a>
          </nav>
        </div>
        {changes > 0 && <p class="small muted">{words.diff.keys}</p>}
        <div class={sideBySide ? "diff pair" : "diff"} lang={pair.after.version.lang}>
          {rows.map((row) =>
            row.kind === "same" ? (
              <Same view={view} row={row} sideBySide={sideBySide} />
            ) : sideBySide ? (
              <ChangePair view={view} row={row} />
            ) : (
              <Change view={view} row={row} />
            ),
          )}
        </div>
      </>,
    );
  });

const VersionLink = ({ view, version }: { view: View; version: Version }) => (
  <a href={view.link(versionPath(version.id))}>
    {view.words.source.version(version.seq)} · {formatTime(version.seenAt, view.lang)}
  </a>
);

function Same({
  view,
  row,
  sideBySide,
}: {
  view: View;
  row: Extract<DiffRow, { kind: "same" }>;
  sideBySide: boolean;
}) {
  const paragraphs = row.lines.map((line) =>
    sideBySide ? (
      <div class="row">
        <p class="block same">{line}</p>
        <p class="block same" aria-hidden="true">
          {line}
        </p>
      </div>
    ) : (
      <p class="block same">{line}</p>
    ),
  );
  if (!row.folded) return <>{paragraphs}</>;
  return (
    <details>
      <summary lang={view.lang}>{view.words.diff.unchanged(row.lines.length)}</summary>
      {paragraphs}
    </details>
  );
}

const Number = ({ view, n }: { view: View; n: number }) => (
  <a
    class="number"
    href={`#change-${n}`}
    aria-label={`${view.words.diff.change(n)}: ${view.words.diff.linkTo}`}
  >
    {n}
  </a>
);

function Change({ view, row: { n, block, before } }: { view: View; row: ChangeRow }) {
  return (
    <div class={`block ${block.kind}`} id={`change-${n}`} data-change tabindex={-1}>
      <Number view={view} n={n} />
      <Note view={view} kind={block.kind} />
      {block.kind === "added" && <ins>{block.text}</ins>}
      {block.kind === "removed" && <del>{block.text}</del>}
      {block.kind === "changed" && <Words edits={block.words} />}
      {block.kind === "moved" && (block.words ? <Words edits={block.words} /> : block.text)}
      {block.kind === "moved-away" && <s>{before}</s>}
    </div>
  );
}

function ChangePair({ view, row: { n, block, before } }: { view: View; row: ChangeRow }) {
  const edits = "words" in block ? block.words : undefined;
  return (
    <div class="row" id={`change-${n}`} data-change tabindex={-1}>
      <div class={`block ${block.kind}`}>
        <Number view={view} n={n} />
        {block.kind === "removed" && <del>{block.text}</del>}
        {block.kind === "changed" && <Words edits={block.words} only="removed" />}
        {block.kind === "moved-away" && (
          <>
            <Note view={view} kind={block.kind} />
            {before}
          </>
        )}
      </div>
      <div class={`block ${block.kind}`}>
        {block.kind === "added" && <ins>{block.text}</ins>}
        {block.kind === "changed" && <Words edits={block.words} only="added" />}
        {block.kind === "moved" && (
          <>
            <Note view={view} kind={block.kind} />
            {edits ? <Words edits={edits} /> : block.text}
          </>
        )}
      </div>
    </div>
  );
}

const Note = ({ view, kind }: { view: View; kind: ChangeRow["block"]["kind"] }) =>
  kind === "moved" || kind === "moved-away" ? (
    <span class="note" lang={view.lang}>
      {kind === "moved" ? view.words.diff.moved : view.words.diff.movedAway}
    </span>
  ) : null;

/** @param only leaves out what the other side has */
function Words({ edits, only }: { edits: WordEdit[]; only?: "added" | "removed" }) {
  return (
    <>
      {edits.map(({ kind, text }) => {
        if (kind === "same") return text;
        if (only && kind !== only) return null;
        // Space at the end is not struck through: it would look like a word.
        const words = text.trimEnd();
        const space = text.slice(words.length);
        return kind === "added" ? (
          <>
            <ins>{words}</ins>
            {space}
          </>
        ) : (
          <>
            <del>{words}</del>
            {space}
          </>
        );
      })}
    </>
  );
}
