/** From the queue of checks: the due pages of one host, one after the other. */
import { handleMessages, type Delivery } from "../shared/handle-messages.ts";
import type { CheckRequest, QueueEvent, QueueResult } from "../shared/path.ts";
import type { Watch } from "../shared/store/watches.ts";
import { checkPage, type CheckServices } from "../shared/watch/check-page.ts";
import { requestChecks } from "../shared/watch/enqueue-due-pages.ts";
import { paceOf } from "../shared/watch/slots.ts";
import { keepPace } from "../shared/watch/settle-watch.ts";

/** What a message says of its pages is believed for so long. */
const FRESH_MS = 60_000;
/** A host that wants long pauses is left after this, and the rest of its pages asked for anew. */
const MOST_MS = 150_000;

export async function handle(event: QueueEvent, services: CheckServices): Promise<QueueResult> {
  const { clock, log, queues } = services;
  return handleMessages<CheckRequest>(event, log, async (request, delivery) => {
    const until = clock().getTime() + MOST_MS;
    const due = await stillDue(request, delivery, services);
    const failed: unknown[] = [];
    for (let watch = due.shift(); watch; watch = due.shift()) {
      // A page that we cannot deal with holds up no other page of its host.
      await check(watch, services).catch((error: unknown) => failed.push(error));
      if (clock().getTime() > until) await requestChecks(due.splice(0), clock(), queues.checks);
    }
    if (failed.length > 0) throw failed[0];
  });
}

async function check(watch: Watch, services: CheckServices): Promise<void> {
  const report = await checkPage(watch, services);
  if (report) services.log.info("checked", { sourceId: watch.sourceId, ...report });
}

/** Pages that nobody has checked since they were asked for; a late or repeated message is compared with the store. */
async function stillDue(
  { watches, requestedAt }: CheckRequest,
  { receives }: Delivery,
  services: CheckServices,
): Promise<Watch[]> {
  const age = services.clock().getTime() - Date.parse(requestedAt);
  if (receives === 1 && age < FRESH_MS) return watches;
  const due: Watch[] = [];
  for (const { slot, host, sourceId } of watches) {
    const watch = await services.watches.get(slot, host, sourceId);
    // Its next turn has asked for it again.
    const isOvertaken = age > paceOf(slot) * 1000;
    if (watch && !isOvertaken && (watch.checkedAt ?? "") < requestedAt) due.push(watch);
    else if (watch) await keepPace(watch, services);
  }
  return due;
}
