/** What the pages are called of which somebody follows every change: nobody is shown an id. */
import type { Services } from "../services.ts";
import type { Filter } from "./filter-schema.ts";

export interface FollowedPage {
  id: string;
  /** The title of an article, or what the operator calls the source. */
  name: string;
  url: string;
}

/** @returns the pages by the id that they are followed by; those that nothing is known of are missing */
export async function nameFollowed(
  filters: readonly Pick<Filter, "sources">[],
  { sources }: Pick<Services, "sources">,
): Promise<Map<string, FollowedPage>> {
  const ids = [...new Set(filters.flatMap((filter) => filter.sources))];
  const found = await Promise.all(ids.map((id) => sources.get(id)));
  return new Map(
    found.flatMap((source, n) => {
      if (!source) return [];
      const { id, name, url } = source;
      return [[ids[n]!, { id, name, url }] as const];
    }),
  );
}
