/** From a listing or feed to its articles: each becomes a source once, whichever listing led to it first. */
import type { Services } from "../services.ts";
import { MOST_LINKS, type Reading } from "../snapshot/read-source.ts";
import { sourceIdOf } from "../snapshot/hash.ts";
import { mayLeadToContact, mayTellOfContact, slugWords } from "../snapshot/may-tell-of-contact.ts";
import type { Watch } from "../store/watches.ts";
import { requestChecks } from "./enqueue-due-pages.ts";
import { beginToWatch } from "./new-watch.ts";

/** A fresh article is looked at as often as its listing, and at least so often. */
const FRESH_SECONDS = 300;

type Discovering = Pick<Services, "clock" | "sources" | "watches" | "versions" | "queues">;

/**
 * Begins to watch the articles that the listing shows and did not show before, and asks for their first checks.
 * @returns number of sources that are new
 */
export async function discoverArticles(
  listing: Watch,
  reading: Reading,
  services: Discovering,
): Promise<number> {
  const follow = listing.follow ?? "relevant";
  if (follow === "none") return 0;
  if (reading.sitemaps) return discoverSitemaps(listing, reading.sitemaps, services);
  const links = reading.links.slice(0, MOST_LINKS);
  const known = new Set(listing.versionSeq > 0 ? await services.versions.links(listing.sourceId) : []);
  const wanted = links.filter(({ url, title, teaser }) => {
    if (known.has(url)) return false;
    return follow === "all" || (title ? mayTellOfContact(title, teaser) : mayLeadToContact(url));
  });
  const now = services.clock();
  const how = {
    freshSeconds: Math.min(listing.everySeconds ?? FRESH_SECONDS, FRESH_SECONDS),
    // What stands in a sitemap that appeared while we watched its index is news.
    ...(listing.versionSeq === 0 &&
      (listing.discoveredFrom === undefined || listing.backfill) && { backfill: true }),
  };
  const found: Watch[] = [];
  for (const link of wanted) {
    const source = {
      id: sourceIdOf(link.url),
      url: link.url,
      kind: "article" as const,
      name: link.title || slugWords(link.url),
      discoveredFrom: listing.sourceId,
      addedAt: now.toISOString(),
      ...(listing.lang && { lang: listing.lang }),
      ...("publishedAt" in link && link.publishedAt && { publishedAt: link.publishedAt }),
    };
    const watch = await beginToWatch(source, how, services);
    if (watch) found.push(watch);
  }
  await requestChecks(found, now, services.queues.checks);
  // Last: what is known must not be looked at again.
  await services.versions.setLinks(
    listing.sourceId,
    links.map(({ url }) => url),
  );
  return found.length;
}

/** An index names many years of sitemaps: so many of them, the last modified, can hold what is new. */
const MAX_SITEMAPS = 4;

/** Begins to watch the newest sitemaps of an index, as feeds; older ones are retired when they change no more. */
async function discoverSitemaps(index: Watch, sitemaps: string[], services: Discovering): Promise<number> {
  const now = services.clock();
  const { sourceId, versionSeq, follow, lang, name } = index;
  const found: Watch[] = [];
  for (const url of sitemaps.slice(0, MAX_SITEMAPS)) {
    const source = {
      ...{ id: sourceIdOf(url), url, kind: "feed" as const, discoveredFrom: sourceId },
      ...{ name: `${name} · ${slugWords(url)}`, addedAt: now.toISOString() },
      ...(follow && { follow }),
      ...(lang && { lang }),
    };
    const how = { freshSeconds: FRESH_SECONDS, ...(versionSeq === 0 && { backfill: true }) };
    const watch = await beginToWatch(source, how, services);
    if (watch) found.push(watch);
  }
  await requestChecks(found, now, services.queues.checks);
  return found.length;
}
