/** For the operator, to read only: what waits, what is stuck, which pages fail, what it has cost. */
import { Hono } from "hono";
import type { Env, OperatorFigures, WebOptions, WebServices } from "../env.ts";
import { onlyOperator } from "../guard/allows-operator.ts";
import { sourcePath } from "../page/link.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { formatTime } from "../words/format.ts";
import { readHealth } from "./health.ts";

export const operatorPage = (services: WebServices, operator: NonNullable<WebOptions["operator"]>) =>
  new Hono<Env>().get("/operator", onlyOperator(operator.allows), async (context) => {
    const view = viewOf(context);
    const { words } = view;
    const labels = words.operator;
    const [figures, health] = await Promise.all([operator.figures(), readHealth(services, view.now)]);
    context.header("cache-control", "no-store");
    return renderPage(
      context,
      { title: labels.title, noindex: true },
      <>
        <header class="head">
          <h1>{labels.title}</h1>
          <p class="lead">
            {labels.lastCheck}:{" "}
            {health.lastCheckAgeSeconds === null
              ? words.sources.never
              : labels.seconds(health.lastCheckAgeSeconds)}
          </p>
        </header>
        <div class="split">
          <section aria-labelledby="queues">
            <h2 id="queues">{labels.queues}</h2>
            <table class="data">
              <thead>
                <tr>
                  <th scope="col">{labels.queue}</th>
                  <th scope="col" class="n">
                    {labels.waiting}
                  </th>
                  <th scope="col" class="n">
                    {labels.dead}
                  </th>
                </tr>
              </thead>
              <tbody>
                {figures.queues.map(({ name, waiting, dead }) => (
                  <tr>
                    <th scope="row">{labels.names[name] ?? name}</th>
                    <td class="n">{waiting}</td>
                    <td class={dead > 0 ? "n failing" : "n"}>{dead}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <div class="side">
            <Numbers view={view} figures={figures} />
          </div>
        </div>
        <section class="section" aria-labelledby="failing">
          <h2 id="failing">{labels.failing}</h2>
          {health.failing.length === 0 && <p class="muted">{labels.noneFailing}</p>}
          <ul class="pages">
            {health.failing.map(({ id, url, outcome, error }) => (
              <li>
                <a href={view.link(sourcePath(id))}>{url}</a>
                <span class="by failing">
                  {outcome} {error}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </>,
    );
  });

function Numbers({ view, figures }: { view: View; figures: OperatorFigures }) {
  const { lang, words } = view;
  const labels = words.operator;
  const count = (value: number) => value.toLocaleString(lang, { maximumFractionDigits: 1 });
  // A small newsroom costs thousandths of a cent.
  const dollars = (usd: number) =>
    usd.toLocaleString(lang, {
      style: "currency",
      currency: "USD",
      maximumFractionDigits: usd < 1 ? 5 : 2,
    });
  const rows = [
    [labels.since, formatTime(figures.since, lang)],
    [labels.mailsSent, count(figures.mailsSent)],
    [labels.readUnits, count(figures.readUnits)],
    [labels.writeUnits, count(figures.writeUnits)],
    [labels.usd, dollars(figures.usd)],
  ] as const;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{labels.figures}</h2>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
