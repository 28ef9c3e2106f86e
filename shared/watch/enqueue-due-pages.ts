/** First step of the path: finds the pages whose time has come and asks for their checks, one message per host. */
import type { CheckRequest, Queue } from "../path.ts";
import type { Services } from "../services.ts";
import type { Watch } from "../store/watches.ts";
import { dueSlots } from "./slots.ts";

/** The clock of the schedule: up to when slots have been seen to. */
const CLOCK = "scheduled-until";
/** A message stays well below a queue's 256 KB. */
const WATCHES_PER_MESSAGE = 50;

/**
 * Enqueues all pages that came due since the last call, however long ago that was.
 * @returns number of pages
 */
export async function enqueueDuePages(
  services: Pick<Services, "clock" | "settings" | "watches" | "queues">,
): Promise<number> {
  const now = services.clock();
  const last = await services.settings.get(CLOCK);
  const after = last === undefined ? new Date(0) : new Date(last);
  const slots = dueSlots(after, now);
  if (slots.length === 0) return 0;
  const due: Watch[] = [];
  for (const slot of slots) due.push(...(await services.watches.inSlot(slot)));
  const at = now.toISOString();
  const ready = due.filter(({ notBefore = "", freshUntil = "" }) => notBefore <= at && freshUntil <= at);
  await requestChecks(ready, now, services.queues.checks);
  await services.settings.set(CLOCK, at);
  return ready.length;
}

/** Asks for checks, grouped by host, so that a host is asked for one page at a time. */
export async function requestChecks(watches: Watch[], at: Date, checks: Queue<CheckRequest>): Promise<void> {
  const byHost = new Map<string, Watch[]>();
  for (const watch of watches) byHost.set(watch.host, [...(byHost.get(watch.host) ?? []), watch]);
  const requestedAt = at.toISOString();
  const sent: Promise<void>[] = [];
  for (const [host, ofHost] of byHost) {
    for (let start = 0; start < ofHost.length; start += WATCHES_PER_MESSAGE) {
      const part = ofHost.slice(start, start + WATCHES_PER_MESSAGE);
      const deduplicationId = `${host}:${requestedAt}:${part[0]!.sourceId}`;
      sent.push(checks.send({ host, requestedAt, watches: part }, { group: host, deduplicationId }));
    }
  }
  await Promise.all(sent);
}
