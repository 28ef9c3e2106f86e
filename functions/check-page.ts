/** From the queue of checks: the due pages of one host, one after the other. */
import { handleMessages, type Delivery } from "../shared/handle-messages.ts";
import type { CheckRequest, QueueEvent, QueueResult } from "../shared/path.ts";
import { checkPage, type CheckServices } from "../shared/watch/check-page.ts";
import type { Watch } from "../shared/store/watches.ts";

/** What a message says of its pages is believed for so long. */
const FRESH_MS = 60_000;

export async function handle(event: QueueEvent, services: CheckServices): Promise<QueueResult> {
  return handleMessages<CheckRequest>(event, services.log, async (request, delivery) => {
    for (const watch of await stillDue(request, delivery, services)) {
      const report = await checkPage(watch, services);
      if (report) services.log.info("checked", { sourceId: watch.sourceId, ...report });
    }
  });
}

/** Pages that nobody has checked since they were asked for; a late or repeated message is compared with the store. */
async function stillDue(
  { watches, requestedAt }: CheckRequest,
  { receives }: Delivery,
  services: CheckServices,
): Promise<Watch[]> {
  const isFresh = services.clock().getTime() - Date.parse(requestedAt) < FRESH_MS;
  if (receives === 1 && isFresh) return watches;
  const due: Watch[] = [];
  for (const { slot, host, sourceId } of watches) {
    const watch = await services.watches.get(slot, host, sourceId);
    if (watch && (watch.checkedAt ?? "") < requestedAt) due.push(watch);
  }
  return due;
}
