/** Sends on that a page differs from what it was, or is gone, to those who follow it. */
import type { Services } from "../services.ts";
import { followedBy, type PageChange } from "../store/changes.ts";
import type { Version } from "../store/versions.ts";
import type { Watch } from "../store/watches.ts";

export type ChangeReporting = Pick<Services, "changes" | "subscribers" | "queues">;

/** Kept for digests whether or not anybody follows the page now; a message goes out only where somebody does. */
export async function reportChange(
  { sourceId, discoveredFrom }: Watch,
  { id, seenAt }: Pick<Version, "id" | "seenAt">,
  what: PageChange["what"],
  { changes, subscribers, queues }: ChangeReporting,
): Promise<void> {
  const change: PageChange = {
    sourceId,
    ...(discoveredFrom !== undefined && { listingId: discoveredFrom }),
    versionId: id,
    what,
    at: seenAt,
  };
  await changes.add(change);
  if (await subscribers.isFollowed(followedBy(change))) await queues.alerts.send({ change });
}
