/** The pages watched, those of the operator by name and the articles found newest first. */
import { Hono } from "hono";
import type { Source } from "../../store/sources.ts";
import { parseVersionId } from "../../store/versions.ts";
import { readQuery, sourcesQuery } from "../api/queries.ts";
import type { Env, WebServices } from "../env.ts";
import { sourcePath, versionPath } from "../page/link.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { formatDay, formatInterval } from "../words/format.ts";

export const sourcesPage = ({ sources }: WebServices) =>
  new Hono<Env>().get("/sources", async (context) => {
    const view = viewOf(context);
    const { words } = view;
    const { list, limit, cursor } = readQuery(sourcesQuery, context.req.query());
    const page = await sources.list(list, { limit, cursor });
    return renderPage(
      context,
      { title: words.sources.title, section: "sources", noindex: cursor !== undefined },
      <>
        <header class="head">
          <h1>{words.sources.title}</h1>
          <p class="lead">{words.sources.lead}</p>
        </header>
        <div class="steps">
          <div class="tabs">
            {(["configured", "discovered"] as const).map((name) => (
              <a
                href={view.link("/sources", { list: name })}
                aria-current={name === list ? "page" : undefined}
              >
                {words.sources[name]}
              </a>
            ))}
          </div>
        </div>
        {page.items.length === 0 ? (
          <p class="notice">{words.sources.none}</p>
        ) : (
          <SourceTable view={view} sources={page.items} />
        )}
        {page.next && (
          <nav class="more" aria-label={words.sources.more}>
            <a class="button plain" rel="next" href={view.link("/sources", { list, cursor: page.next })}>
              {words.sources.more}
            </a>
          </nav>
        )}
      </>,
    );
  });

/** What a source itself says: its last check is on its page, so that a list costs one query. */
function SourceTable({ view, sources }: { view: View; sources: Source[] }) {
  const { words, lang } = view;
  const labels = words.sources;
  return (
    <table class="data stack">
      <caption class="hidden">{labels.title}</caption>
      <thead>
        <tr>
          {[labels.name, labels.kind, labels.state, labels.every, labels.latest].map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr>
            <th scope="row">
              <a href={view.link(sourcePath(source.id))} lang={source.lang}>
                {source.name}
              </a>
              <span class="by hash">{source.url}</span>
            </th>
            <td data-label={labels.kind}>{source.kind ? labels.kinds[source.kind] : "–"}</td>
            <td data-label={labels.state}>
              <State view={view} source={source} />
            </td>
            <td data-label={labels.every}>
              {source.everySeconds === undefined
                ? labels.adaptive
                : formatInterval(source.everySeconds, lang)}
            </td>
            <td data-label={labels.latest}>
              {source.latestVersionId ? (
                <a href={view.link(versionPath(source.latestVersionId))}>
                  {latestName(source.latestVersionId, view)}
                </a>
              ) : (
                "–"
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const latestName = (id: string, { words }: View): string =>
  words.source.version(parseVersionId(id)?.seq ?? 1);

/** The word says it, the colour repeats it. */
function State({ view, source }: { view: View; source: Source }) {
  const { words, lang } = view;
  if (source.failingSince)
    return (
      <span class="failing">
        <span aria-hidden="true">▲ </span>
        {words.sources.failing(formatDay(source.failingSince.slice(0, 10), lang))}
      </span>
    );
  return <span class={source.state === "active" ? "ok" : "muted"}>{words.sources.states[source.state]}</span>;
}
