/** The live watch of a source, found through its place in the schedule. */
import type { Source } from "../../store/sources.ts";
import type { Watch, WatchStore } from "../../store/watches.ts";

/** Nothing when the source is no longer watched. */
export async function watchOf(source: Source, watches: WatchStore): Promise<Watch | undefined> {
  return source.slot === undefined
    ? undefined
    : watches.get(source.slot, new URL(source.url).host, source.id);
}
