/** One page watched: how it fares, its versions on a time line, any two to compare, and what was taken for noise. */
import { Hono } from "hono";
import { parseVersionId } from "../../../store/versions.ts";
import { dayQuery, listQuery, readQuery } from "../../api/queries.ts";
import type { Env, WebServices } from "../../env.ts";
import { safeUrl, sourcePath, versionPath } from "../../page/link.ts";
import { renderPage } from "../../page/render-page.tsx";
import { viewOf } from "../../page/view.ts";
import { watchOf } from "../../page/watch-of.ts";
import { found } from "../../refusal.ts";
import { dayOf, endOfDay } from "../../words/format.ts";
import { CompareForm } from "./compare-form.tsx";
import { DayForm } from "./day-form.tsx";
import { Health } from "./health.tsx";
import { Noise } from "./noise.tsx";
import { VersionList } from "./version-list.tsx";

export const sourcePage = ({ sources, watches, versions }: WebServices) =>
  new Hono<Env>()
    .get("/sources/:id/at", async (context) => {
      const view = viewOf(context);
      const { day } = readQuery(dayQuery, context.req.query());
      const source = found(await sources.get(context.req.param("id")), "source");
      const version = await versions.at(source.id, endOfDay(day, view.lang));
      return context.redirect(view.link(versionPath(found(version, "version so early").id)));
    })
    .get("/sources/:id", async (context) => {
      const view = viewOf(context);
      const { words } = view;
      const source = found(await sources.get(context.req.param("id")), "source");
      const { cursor, limit } = readQuery(listQuery, context.req.query());
      const [watch, noise, page] = await Promise.all([
        watchOf(source, watches),
        versions.noise(source.id),
        versions.list(source.id, { limit: Math.min(limit, 10), cursor }),
      ]);
      const latest = parseVersionId(source.latestVersionId ?? "")?.seq ?? 0;
      return renderPage(
        context,
        {
          title: source.name,
          section: "sources",
          noindex: cursor !== undefined || source.discoveredFrom !== undefined,
        },
        <>
          <header class="head">
            <p class="kicker">
              {source.kind && words.sources.kinds[source.kind]}
              {source.discoveredFrom && (
                <>
                  {" · "}
                  <a href={view.link(sourcePath(source.discoveredFrom))}>{words.source.foundIn}</a>
                </>
              )}
            </p>
            <h1 lang={source.lang}>{source.name}</h1>
            <p class="meta">
              <a class="hash" href={safeUrl(source.url)} rel="external noopener">
                {source.url}
              </a>
            </p>
            <div class="actions">
              <a class="button plain" href={view.link("/subscribe", { source: source.id })}>
                {words.source.alert}
              </a>
            </div>
          </header>
          <div class="split">
            <div>
              {latest > 1 && (
                <>
                  <DayForm
                    view={view}
                    sourceId={source.id}
                    first={dayOf(new Date(source.addedAt), view.lang)}
                  />
                  <CompareForm view={view} sourceId={source.id} latest={latest} />
                </>
              )}
              <VersionList view={view} versions={page.items} latest={latest} />
              <nav class="more" aria-label={words.sources.more}>
                {page.next && (
                  <a
                    class="button plain"
                    rel="next"
                    href={view.link(sourcePath(source.id), { cursor: page.next })}
                  >
                    {words.source.olderVersions}
                  </a>
                )}
                {cursor && (
                  <a class="button plain" href={view.link(sourcePath(source.id))}>
                    {words.contacts.backToStart}
                  </a>
                )}
              </nav>
              <Noise view={view} noise={noise} />
            </div>
            <div class="side">
              <Health view={view} source={source} watch={watch} />
            </div>
          </div>
        </>,
      );
    });
