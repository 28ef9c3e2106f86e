/** Who meets whom: the year's contacts between countries as a network, a matrix, and a table. */
import { Hono } from "hono";
import { MatrixChart } from "../charts/matrix-chart.tsx";
import { NetworkChart } from "../charts/network-chart.tsx";
import { busiest, pairCounts, type PairCount } from "../charts/pair-counts.ts";
import { readQuery, yearQuery } from "../api/queries.ts";
import type { Env, WebContext, WebServices } from "../env.ts";
import { Figure } from "../page/figure.tsx";
import { countryPath, pairPath, withQuery } from "../page/link.ts";
import { renderPage } from "../page/render-page.tsx";
import { sendChart } from "../page/send-chart.ts";
import { viewOf, type View } from "../page/view.ts";
import { countryName } from "../words/format.ts";

const PAIRS_SHOWN = 40;
const RANKED = 14;

export const whoPages = ({ tallies }: WebServices) => {
  async function read(context: WebContext): Promise<{ view: View; year: string; pairs: PairCount[] }> {
    const view = viewOf(context);
    const current = view.today.slice(0, 4);
    const year = String(readQuery(yearQuery, context.req.query()).year ?? current);
    const last = year >= current ? view.today.slice(0, 7) : `${year}-12`;
    const pairs = pairCounts(year > current ? [] : await tallies.months(`${year}-01`, last));
    return { view, year, pairs };
  }

  return new Hono<Env>()
    .get("/who", async (context) => {
      const { view, year, pairs } = await read(context);
      const { words, lang } = view;
      const current = Number(view.today.slice(0, 4));
      const named = (code: string) => countryName(code, lang);
      return renderPage(
        context,
        { title: `${words.who.title} ${year}`, section: "who", description: words.who.lead },
        <>
          <header class="head">
            <h1>
              {words.who.title}, {year}
            </h1>
            <p class="lead">{words.who.lead}</p>
          </header>
          <nav class="steps" aria-label={words.who.year}>
            <div class="tabs">
              {[current, current - 1, current - 2, current - 3].map((option) => (
                <a
                  href={view.link("/who", { year: option })}
                  aria-current={String(option) === year ? "page" : undefined}
                >
                  {option}
                </a>
              ))}
            </div>
          </nav>
          {pairs.length === 0 ? (
            <p class="notice">{words.who.none}</p>
          ) : (
            <>
              <section aria-labelledby="network">
                <h2 id="network">{words.who.network}</h2>
                <p class="muted">{words.who.networkLead}</p>
                <div class="split">
                  <Figure
                    wide
                    view={view}
                    download={withQuery("/charts/network.svg", { year })}
                    head={[words.filter.country, words.chart.count]}
                    rows={busiest(pairs, 24).map(({ country, n }) => [named(country), n])}
                  >
                    <NetworkChart pairs={pairs} label={`${words.who.network}, ${year}`} />
                  </Figure>
                  <div class="side">
                    <Countries view={view} pairs={pairs} />
                  </div>
                </div>
              </section>
              <section class="section" aria-labelledby="matrix">
                <h2 id="matrix">{words.who.matrix}</h2>
                <div class="split">
                  <Figure
                    wide
                    view={view}
                    download={withQuery("/charts/matrix.svg", { year })}
                    head={[words.chart.from, words.chart.to, words.chart.count]}
                    rows={pairs.slice(0, PAIRS_SHOWN).map(({ a, b, n }) => [named(a), named(b), n])}
                  >
                    <MatrixChart pairs={pairs} label={`${words.who.matrix}, ${year}`} />
                  </Figure>
                  <div class="side">
                    <Pairs view={view} pairs={pairs} />
                  </div>
                </div>
              </section>
            </>
          )}
        </>,
      );
    })
    .get("/charts/network.svg", async (context) => {
      const { view, year, pairs } = await read(context);
      return sendChart(
        context,
        <NetworkChart pairs={pairs} label={`${view.words.who.network}, ${year}`} />,
        `network-${year}`,
      );
    })
    .get("/charts/matrix.svg", async (context) => {
      const { view, year, pairs } = await read(context);
      return sendChart(
        context,
        <MatrixChart pairs={pairs} label={`${view.words.who.matrix}, ${year}`} />,
        `matrix-${year}`,
      );
    });
};

/** Links into the record, for which a picture has no room. */
const Pairs = ({ view, pairs }: { view: View; pairs: PairCount[] }) => (
  <Ranking
    id="pairs"
    title={view.words.filter.pair}
    rows={pairs.slice(0, RANKED).map(({ a, b, n }) => ({
      href: view.link(pairPath(a, b)),
      name: `${countryName(a, view.lang)} – ${countryName(b, view.lang)}`,
      n,
    }))}
  />
);

const Countries = ({ view, pairs }: { view: View; pairs: PairCount[] }) => (
  <Ranking
    id="countries"
    title={view.words.filter.country}
    rows={busiest(pairs, RANKED).map(({ country, n }) => ({
      href: view.link(countryPath(country)),
      name: countryName(country, view.lang),
      n,
    }))}
  />
);

const Ranking = ({
  id,
  title,
  rows,
}: {
  id: string;
  title: string;
  rows: { href: string; name: string; n: number }[];
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <table class="data">
      <tbody>
        {rows.map(({ href, name, n }) => (
          <tr>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td class="n">{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
