/** One article under several addresses: feeds name it with and without `m.`, as AMP, by a short link that redirects. */
import type { Services } from "../services.ts";
import { sameSite } from "../snapshot/canonical-url.ts";
import { sameTitleAs } from "../snapshot/fold-text.ts";
import { sourceIdOf } from "../snapshot/hash.ts";
import type { Reading } from "../snapshot/read-source.ts";
import type { Watch } from "../store/watches.ts";

/**
 * Takes the address that a discovered article calls its own for known, so that nothing else leads to it again.
 * @returns whether it is watched under that address already. A page's word alone does not do: some name one address on
 *   all their pages, and there the titles differ.
 */
export async function isKnownArticle(
  watch: Watch,
  reading: Reading,
  { sources }: Pick<Services, "sources">,
): Promise<boolean> {
  const { canonicalUrl, title } = reading;
  const isOwn =
    canonicalUrl === undefined || canonicalUrl === watch.url || !sameSite(canonicalUrl, watch.url);
  if (isOwn || watch.discoveredFrom === undefined || title === "") return false;
  const id = sourceIdOf(canonicalUrl);
  if (await sources.addAlias(id, watch.sourceId)) return false;
  const known = await sources.get(id);
  return known?.id !== watch.sourceId && known?.state === "active" && sameTitleAs(title)(known.name);
}
