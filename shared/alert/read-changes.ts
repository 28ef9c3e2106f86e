/** What became of the pages that somebody follows in a span of time, as digests and previews tell it. */
import type { Services } from "../services.ts";
import type { PageChange } from "../store/changes.ts";
import type { Filter } from "./filter-schema.ts";

/** @returns the changes in [from, to) page by page, each page's oldest first */
export async function readChanges(
  filters: readonly Filter[],
  from: string,
  to: string,
  { changes }: Pick<Services, "changes">,
): Promise<PageChange[][]> {
  const followed = [...new Set(filters.flatMap(({ sources }) => sources))];
  const found = (await Promise.all(followed.map((id) => changes.between(id, from, to)))).flat();
  // A change that was reported twice, or is followed in two ways, is one.
  const once = new Map(found.map((change) => [`${change.versionId} ${change.what}`, change]));
  const pages = new Map<string, PageChange[]>();
  for (const change of [...once.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1)))
    pages.set(change.sourceId, [...(pages.get(change.sourceId) ?? []), change]);
  return [...pages.values()];
}
