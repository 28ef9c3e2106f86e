/** The record in the forms that other programs read, with the filters of the list. */
import { Hono } from "hono";
import type { Lang } from "../../extract/contact-record.ts";
import { csvHead, csvRow, type Exported, jsonLine } from "../../export/contact-columns.ts";
import { feedQuery, readQuery, tableQuery, type FilterQuery } from "../api/queries.ts";
import { filterOf } from "../read-search.ts";
import type { Env, WebContext, WebServices } from "../env.ts";
import { filterQuery } from "../page/filter-form.tsx";
import { withQuery } from "../page/link.ts";
import { found } from "../refusal.ts";
import { atomFeed } from "./atom.ts";
import { feedItem, type FeedItem } from "./feed-item.ts";
import { icalendar } from "./icalendar.ts";

const FEED_SIZE = 40;
const CALENDAR_SIZE = 400;

export const feeds = ({ contacts, config }: WebServices) => {
  /** Page after page until there are enough. */
  async function read(
    filter: FilterQuery,
    { most, lang, cursor: start }: { most: number; lang: Lang; cursor?: string | undefined },
  ): Promise<{ items: FeedItem[]; next: string | null }> {
    const wanted = filterOf(filter);
    const items: FeedItem[] = [];
    let cursor = start;
    do {
      const page = await contacts.list(wanted, { limit: Math.min(100, most - items.length), cursor });
      items.push(...page.items.map((contact) => feedItem(contact, lang, config.baseUrl)));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && items.length < most);
    return { items, next: cursor ?? null };
  }

  const readFeed = (context: WebContext, most: number) => {
    const filter = readQuery(feedQuery, context.req.query());
    return { filter, page: read(filter, { most, lang: context.get("lang") }) };
  };

  const addresses = (context: WebContext, filter: FilterQuery) => {
    const query = { ...filterQuery(filter), lang: context.get("lang") };
    return {
      selfUrl: config.baseUrl + withQuery(context.req.path, query),
      homeUrl: `${config.baseUrl}${withQuery("/", query)}`,
    };
  };

  return new Hono<Env>()
    .get("/feed.atom", async (context) => {
      const { filter, page } = readFeed(context, FEED_SIZE);
      const { items } = await page;
      const { words, lang } = { words: context.get("words"), lang: context.get("lang") };
      const updated =
        items
          .map(({ contact }) => contact.updatedAt)
          .sort()
          .at(-1) ?? "1970-01-01T00:00:00Z";
      const title = `${words.product} – ${words.contacts.title}`;
      const body = atomFeed({ title, lang, updated, ...addresses(context, filter) }, items);
      return context.body(body, 200, { "content-type": "application/atom+xml; charset=utf-8" });
    })
    .get("/feed.json", async (context) => {
      const { filter, page } = readFeed(context, FEED_SIZE);
      const { items } = await page;
      const words = context.get("words");
      const { selfUrl, homeUrl } = addresses(context, filter);
      const body = {
        version: "https://jsonfeed.org/version/1.1",
        title: `${words.product} – ${words.contacts.title}`,
        home_page_url: homeUrl,
        feed_url: selfUrl,
        language: context.get("lang"),
        items: items.map(({ contact, url, title, lines }) => ({
          id: url,
          url,
          title,
          content_text: lines.join("\n"),
          date_published: contact.firstSeen,
          date_modified: contact.updatedAt,
          tags: [contact.type, contact.status, ...contact.participants.map(({ id }) => id)],
        })),
      };
      return context.body(JSON.stringify(body), 200, {
        "content-type": "application/feed+json; charset=utf-8",
      });
    })
    .get("/calendar.ics", async (context) => {
      const { items } = await readFeed(context, CALENDAR_SIZE).page;
      return calendar(context, items);
    })
    .get("/contacts/:id/calendar.ics", async (context) => {
      const contact = found(await contacts.get(context.req.param("id")), "contact");
      return calendar(context, [feedItem(contact, context.get("lang"), config.baseUrl)]);
    })
    .get("/contacts.csv", async (context) => {
      const rows = await readTable(context, "/contacts.csv");
      return context.body(csvHead + rows.map(csvRow).join(""), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="parley-contacts.csv"',
      });
    })
    .get("/contacts.jsonl", async (context) => {
      const rows = await readTable(context, "/contacts.jsonl");
      return context.body(rows.map(jsonLine).join(""), 200, {
        "content-type": "application/jsonl; charset=utf-8",
        "content-disposition": 'attachment; filename="parley-contacts.jsonl"',
      });
    });

  /** A page of the table at `path`; where it goes on is in the `Link` header. */
  async function readTable(context: WebContext, path: string): Promise<Exported[]> {
    const { cursor, limit, ...filter } = readQuery(tableQuery, context.req.query());
    const { items, next } = await read(filter, { most: limit, lang: context.get("lang"), cursor });
    if (next !== null) {
      const address = withQuery(path, { ...filterQuery(filter), limit, cursor: next });
      context.header("link", `<${config.baseUrl}${address}>; rel="next"`);
    }
    return items.map(({ contact }) => contact);
  }

  function calendar(context: WebContext, items: FeedItem[]): Response {
    const name = `${context.get("words").product} – ${context.get("words").calendar.title}`;
    return context.body(icalendar(items, name, config.baseUrl), 200, {
      "content-type": "text/calendar; charset=utf-8",
    });
  }
};
