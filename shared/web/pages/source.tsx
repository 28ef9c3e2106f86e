/** One page watched: how it fares, its versions on a time line, two of them to compare, and what was taken for noise. */
import { Hono } from "hono";
import type { Source } from "../../store/sources.ts";
import { versionId, type Suppression, type Version } from "../../store/versions.ts";
import type { Watch } from "../../store/watches.ts";
import { listQuery, readQuery } from "../api/queries.ts";
import type { Env, WebServices } from "../env.ts";
import { HiddenLang } from "../page/filter-form.tsx";
import { diffPath, safeUrl, sourcePath, versionPath } from "../page/link.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { watchOf } from "../page/watch-of.ts";
import { found } from "../refusal.ts";
import { formatAge, formatDay, formatInterval, formatTime } from "../words/format.ts";

export const sourcePage = ({ sources, watches, versions }: WebServices) =>
  new Hono<Env>().get("/sources/:id", async (context) => {
    const view = viewOf(context);
    const { words } = view;
    const source = found(await sources.get(context.req.param("id")), "source");
    const { cursor, limit } = readQuery(listQuery, context.req.query());
    const [watch, noise, page] = await Promise.all([
      watchOf(source, watches),
      versions.noise(source.id),
      versions.list(source.id, { limit: Math.min(limit, 20), cursor }),
    ]);
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
              {words.nav.subscribe}
            </a>
          </div>
        </header>
        <div class="split">
          <div>
            <Compare view={view} sourceId={source.id} latest={page.items} />
            <TimeLine view={view} versions={page.items} />
            {page.next && (
              <nav class="more" aria-label={words.sources.more}>
                <a
                  class="button plain"
                  rel="next"
                  href={view.link(sourcePath(source.id), { cursor: page.next })}
                >
                  {words.sources.more}
                </a>
              </nav>
            )}
            <Noise view={view} noise={noise} />
          </div>
          <div class="side">
            <Health view={view} source={source} watch={watch} />
          </div>
        </div>
      </>,
    );
  });

function Health({ view, source, watch }: { view: View; source: Source; watch: Watch | undefined }) {
  const { words, lang } = view;
  const times: [string, string | undefined][] = [
    [words.source.lastOk, watch?.okAt],
    [words.sources.lastChange, watch?.changedAt],
    [words.source.nextNotBefore, watch?.notBefore],
    [words.source.watchedSince, source.addedAt],
  ];
  return (
    <section class="card" aria-labelledby="health">
      <h2 id="health">{words.source.health}</h2>
      <dl class="facts small">
        <div>
          <dt>{words.source.lastOutcome}</dt>
          <dd>
            <LastCheck view={view} source={source} watch={watch} />
            {watch?.error && <span class="by">{watch.error}</span>}
          </dd>
        </div>
        {watch && watch.failures > 0 && (
          <div>
            <dt>{words.source.failures}</dt>
            <dd>{watch.failures}</dd>
          </div>
        )}
        <div>
          <dt>{words.sources.every}</dt>
          <dd>
            {source.everySeconds === undefined
              ? words.sources.adaptive
              : formatInterval(source.everySeconds, lang)}
          </dd>
        </div>
        {times.map(
          ([label, time]) =>
            time && (
              <div>
                <dt>{label}</dt>
                <dd>
                  <time datetime={time}>{formatTime(time, lang)}</time>
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

/** How the last check went: the word says it, the colour repeats it. */
function LastCheck({ view, source, watch }: { view: View; source: Source; watch: Watch | undefined }) {
  const { words, lang, now } = view;
  if (source.state !== "active") return <>{words.sources.states[source.state]}</>;
  if (!watch?.checkedAt || !watch.outcome) return <>{words.sources.never}</>;
  const failing = watch.failures > 0;
  return (
    <>
      <span class={failing ? "failing" : "ok"}>
        <span aria-hidden="true">{failing ? "▲ " : "● "}</span>
        {words.outcomes[watch.outcome]}
      </span>{" "}
      <span class="muted">
        <time datetime={watch.checkedAt}>{formatAge(watch.checkedAt, now, lang)}</time>
        {failing && watch.failingSince && (
          <> · {words.sources.failing(formatDay(watch.failingSince.slice(0, 10), lang))}</>
        )}
      </span>
    </>
  );
}

function Compare({ view, sourceId, latest }: { view: View; sourceId: string; latest: Version[] }) {
  const { words, lang } = view;
  if (latest.length < 2) return null;
  const options = (chosen: number) =>
    latest.map(({ id, seq, seenAt }, n) => (
      <option value={id} selected={n === chosen}>
        {words.source.version(seq)} · {formatTime(seenAt, lang)}
      </option>
    ));
  return (
    <section class="card" aria-labelledby="compare">
      <h2 id="compare">{words.source.compare}</h2>
      <form action={`${sourcePath(sourceId)}/diff`} method="get">
        <HiddenLang view={view} />
        <div class="fields roomy">
          <div>
            <label for="from">{words.source.from}</label>
            <select id="from" name="from">
              {options(1)}
            </select>
          </div>
          <div>
            <label for="to">{words.source.to}</label>
            <select id="to" name="to">
              {options(0)}
            </select>
          </div>
          <button type="submit">{words.source.doCompare}</button>
        </div>
      </form>
    </section>
  );
}

function TimeLine({ view, versions }: { view: View; versions: Version[] }) {
  const { words, lang } = view;
  return (
    <section class="section" aria-labelledby="versions">
      <h2 id="versions">{words.source.versions}</h2>
      {versions.length === 0 && <p class="muted">{words.source.noVersions}</p>}
      <ol class="story" reversed>
        {versions.map((version) => (
          <li class={version.records.length > 0 ? "loud" : undefined}>
            <a href={view.link(versionPath(version.id))}>
              <time datetime={version.seenAt}>{formatTime(version.seenAt, lang)}</time>
            </a>{" "}
            <span class="muted small">{words.source.version(version.seq)}</span>
            <span class="by" lang={version.lang}>
              {version.title}
            </span>
            {version.removed && (
              <span class="by failing">
                ▲ {words.source.goneSince(formatTime(version.removed.at, lang))}: {version.removed.why}
              </span>
            )}
            <span class="meta">
              <span>{changeWords(version, view)}</span>
              {version.records.length > 0 && <span>{words.source.contactsInIt(version.records.length)}</span>}
              {version.seq > 1 && (
                <a
                  href={view.link(
                    diffPath(version.sourceId, versionId(version.sourceId, version.seq - 1), version.id),
                  )}
                  aria-label={`${words.source.version(version.seq)}: ${words.source.compareWithPrevious}`}
                >
                  {words.source.compareWithPrevious}
                </a>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function changeWords({ change }: Version, { words }: View): string {
  if (!change) return words.source.first;
  const moved = change.movedLines > 0 ? ` · ${words.source.moved(change.movedLines)}` : "";
  return words.source.changedBy(change.addedWords, change.removedWords) + moved;
}

function Noise({ view, noise }: { view: View; noise: Suppression[] }) {
  const { words, lang } = view;
  if (noise.length === 0) return null;
  return (
    <section class="section" aria-labelledby="noise">
      <h2 id="noise">{words.source.suppressed}</h2>
      {noise.map(({ at, why, before, after }) => (
        <div class="report small">
          <p class="meta">
            <time datetime={at}>{formatTime(at, lang)}</time> <span>{why}</span>
          </p>
          <p>
            <span class="muted">{words.source.before}:</span> <del>{before}</del>
            <br />
            <span class="muted">{words.source.after}:</span> <ins>{after}</ins>
          </p>
        </div>
      ))}
    </section>
  );
}
