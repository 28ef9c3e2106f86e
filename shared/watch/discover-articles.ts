/** From a listing or feed to its articles: each becomes a source once, whichever listing led to it first. */
import type { Services } from "../services.ts";
import type { Reading } from "../snapshot/read-source.ts";
import { sourceIdOf } from "../snapshot/hash.ts";
import { mayTellOfContact } from "../snapshot/may-tell-of-contact.ts";
import type { Watch } from "../store/watches.ts";
import { requestChecks } from "./enqueue-due-pages.ts";
import { beginToWatch } from "./new-watch.ts";

/** More links than any listing shows; a page with more is no listing. */
const MAX_LINKS = 500;
/** A fresh article is looked at as often as its listing, and at least so often. */
const FRESH_SECONDS = 300;

/**
 * Begins to watch the articles that the listing shows and did not show before, and asks for their first checks.
 * @returns number of sources that are new
 */
export async function discoverArticles(
  listing: Watch,
  reading: Reading,
  services: Pick<Services, "clock" | "sources" | "watches" | "versions"> & Pick<Services, "queues">,
): Promise<number> {
  const follow = listing.follow ?? "relevant";
  if (follow === "none") return 0;
  const links = reading.links.slice(0, MAX_LINKS);
  const known = new Set(listing.versionSeq > 0 ? await services.versions.links(listing.sourceId) : []);
  const wanted = links.filter(
    ({ url, title, teaser }) => !known.has(url) && (follow === "all" || mayTellOfContact(title, teaser)),
  );
  const now = services.clock();
  const how = {
    freshSeconds: Math.min(listing.everySeconds ?? FRESH_SECONDS, FRESH_SECONDS),
    ...(listing.versionSeq === 0 && { backfill: true }),
  };
  const found: Watch[] = [];
  for (const link of wanted) {
    const source = {
      id: sourceIdOf(link.url),
      url: link.url,
      kind: "article" as const,
      name: link.title,
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
