/** How a watched page fares: its last checks, its schedule, since when. */
import type { Source } from "../../../store/sources.ts";
import { recentOutcomes, type Outcome, type Watch } from "../../../store/watches.ts";
import type { View } from "../../page/view.ts";
import { formatAge, formatDay, formatInterval, formatTime } from "../../words/format.ts";

export function Health({ view, source, watch }: { view: View; source: Source; watch: Watch | undefined }) {
  const { words, lang } = view;
  const times: [string, string | undefined][] = [
    [words.source.lastOk, watch?.okAt],
    [words.sources.lastChange, watch?.changedAt],
    [words.source.nextNotBefore, watch?.notBefore],
    [words.source.watchedSince, source.addedAt],
  ];
  return (
    <section aria-labelledby="health">
      <h2 id="health">{words.source.health}</h2>
      <RecentOutcomes view={view} watch={watch} />
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

const QUIET = new Set<Outcome>(["unchanged", "not-modified"]);
const NEWS = new Set<Outcome>(["new", "changed"]);

/** The last checks as a row of bars, oldest first: low when nothing had changed, tall for news, red for trouble. */
function RecentOutcomes({ view, watch }: { view: View; watch: Watch | undefined }) {
  const { words } = view;
  const outcomes = watch ? recentOutcomes(watch) : [];
  if (outcomes.length === 0) return null;
  const counted = new Map<Outcome, number>();
  for (const outcome of outcomes) counted.set(outcome, (counted.get(outcome) ?? 0) + 1);
  const summary = [...counted].map(([outcome, n]) => `${words.outcomes[outcome]}: ${n}`).join(" · ");
  return (
    <>
      <ol class="outcomes" aria-hidden="true">
        {outcomes.map((outcome) => (
          <li
            class={QUIET.has(outcome) ? undefined : NEWS.has(outcome) ? "news" : "wrong"}
            title={words.outcomes[outcome]}
          ></li>
        ))}
      </ol>
      <p class="by">
        {words.source.lastChecks(outcomes.length)}: {summary}
      </p>
    </>
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
