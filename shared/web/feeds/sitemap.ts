/** What search engines are told to look at: an index, the lists, and every month of the record on a map of its own. */
import { Hono } from "hono";
import { monthAfter, monthsBetween } from "../../store/tallies.ts";
import type { Env, WebContext, WebServices } from "../env.ts";
import { contactPath, leaderPath } from "../page/link.ts";
import { notFound } from "../refusal.ts";
import { dayOf } from "../words/format.ts";
import { xml } from "./atom.ts";

const LISTS = ["/", "/who", "/calendar", "/sources", "/subscribe", "/about", "/api/v1/docs"];
/** A map may have 50,000 addresses; nobody meets that often in a month. */
const MOST = 5000;
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
interface Address {
  path: string;
  changedAt?: string;
}

export const sitemap = ({ contacts, config }: WebServices) => {
  const loc = ({ path, changedAt }: Address): string =>
    `<loc>${xml(config.baseUrl + path)}</loc>${changedAt ? `<lastmod>${xml(changedAt)}</lastmod>` : ""}`;
  const send = (context: WebContext, root: string, entry: string, addresses: Address[]) => {
    const entries = addresses.map((address) => `<${entry}>${loc(address)}</${entry}>`).join("\n");
    const body = `<?xml version="1.0" encoding="utf-8"?>\n<${root} ${NAMESPACE}>\n${entries}\n</${root}>\n`;
    return context.body(body, 200, {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    });
  };

  return new Hono<Env>()
    .get("/robots.txt", (context) => {
      const closed = ["/versions/", "/confirm", "/preferences", "/unsubscribe", "/outbox", "/operator"];
      const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
      return context.text([...lines, `Sitemap: ${config.baseUrl}/sitemap.xml`, ""].join("\n"));
    })
    .get("/sitemap.xml", async (context) => {
      const [first] = (await contacts.list({}, { limit: 1, soonestFirst: true })).items;
      const current = monthAfter(dayOf(context.get("now"), "en").slice(0, 7), 1);
      const months = monthsBetween((first?.date?.from ?? first?.firstSeen ?? current).slice(0, 7), current);
      return send(context, "sitemapindex", "sitemap", [
        { path: "/sitemap/pages.xml" },
        ...months.toReversed().map((each) => ({ path: `/sitemap/${each}.xml` })),
      ]);
    })
    .get("/sitemap/pages.xml", async (context) => {
      const { items } = await contacts.list({}, { limit: 300 });
      const leaders = items.flatMap(({ participants }) =>
        participants.filter(({ level }) => level === "leader").map(({ id }) => leaderPath(id)),
      );
      const paths = [...LISTS, ...new Set(leaders)];
      return send(
        context,
        "urlset",
        "url",
        paths.map((path) => ({ path })),
      );
    })
    .get("/sitemap/:file", async (context) => {
      const month = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/.exec(context.req.param("file"))?.[1];
      if (!month) throw notFound("map");
      const addresses: Address[] = [];
      let cursor: string | undefined;
      do {
        const page = await contacts.list({ from: `${month}-01`, to: `${month}-31` }, { limit: 200, cursor });
        addresses.push(
          ...page.items.map(({ id, updatedAt }) => ({ path: contactPath(id), changedAt: updatedAt })),
        );
        cursor = page.next ?? undefined;
      } while (cursor !== undefined && addresses.length < MOST);
      return send(context, "urlset", "url", addresses);
    });
};
