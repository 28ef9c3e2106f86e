/** What search engines are told to look at: the latest contacts, and the pages that list them. */
import { Hono } from "hono";
import type { Env, WebServices } from "../env.ts";
import { contactPath, leaderPath } from "../page/link.ts";
import { xml } from "./atom.ts";

const CONTACTS = 300;

export const sitemap = ({ contacts, config }: WebServices) =>
  new Hono<Env>()
    .get("/robots.txt", (context) => {
      const closed = ["/versions/", "/confirm", "/preferences", "/unsubscribe", "/outbox", "/operator"];
      const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
      return context.text([...lines, `Sitemap: ${config.baseUrl}/sitemap.xml`, ""].join("\n"));
    })
    .get("/sitemap.xml", async (context) => {
      const { items } = await contacts.list({}, { limit: CONTACTS });
      const leaders = new Set(
        items.flatMap(({ participants }) => participants.map(({ id }) => leaderPath(id))),
      );
      const lists = ["/", "/who", "/calendar", "/sources", "/subscribe", "/api/v1/docs", ...leaders];
      const urls = [
        ...lists.map((path) => `<url><loc>${xml(config.baseUrl + path)}</loc></url>`),
        ...items.map(
          ({ id, updatedAt }) =>
            `<url><loc>${xml(config.baseUrl + contactPath(id))}</loc><lastmod>${xml(updatedAt)}</lastmod></url>`,
        ),
      ];
      const body = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
      return context.body(body, 200, {
        "content-type": "application/xml; charset=utf-8",
        "cache-control": "public, max-age=3600",
      });
    });
