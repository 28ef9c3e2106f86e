/** Gives a watch another place in the schedule. */
import type { Services } from "../services.ts";
import type { Watch } from "../store/watches.ts";

/**
 * The source says where its watch stands, and is told in between: a crash may leave two entries, never none, and the
 * next move takes away the one too many.
 */
export async function moveWatch(
  watch: Watch,
  slot: string,
  { sources, watches }: Pick<Services, "sources" | "watches">,
): Promise<Watch> {
  const moved = { ...watch, slot };
  const stated = (await sources.get(watch.sourceId))?.slot;
  await watches.add(moved);
  await sources.update(watch.sourceId, { slot });
  for (const old of new Set([watch.slot, stated]))
    if (old !== undefined && old !== slot) await watches.remove({ ...watch, slot: old });
  return moved;
}
