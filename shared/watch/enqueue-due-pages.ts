/** First step of the path: finds the pages whose time has come and asks for their checks, one message per host. */
import type { CheckRequest, Queue } from "../path.ts";
import type { Services } from "../services.ts";
import type { Watch } from "../store/watches.ts";
import { dueSlots } from "./slots.ts";

/** The clock of the schedule: up to when slots have been seen to. */
const CLOCK = "scheduled-until";
const WATCHES_PER_MESSAGE = 50;
/** A message stays below a queue's 256 KB. */
const BYTES_PER_MESSAGE = 200_000;

/**
 * Enqueues all pages that came due since the last call, however long ago that was.
 * @returns number of pages
 */
export async function enqueueDuePages(
  services: Pick<Services, "clock" | "settings" | "watches" | "queues">,
): Promise<number> {
  const now = services.clock();
  const last = await services.settings.get(CLOCK);
  // Before its first turn the schedule has missed nothing: new sources begin in a slot that comes soon.
  const after = last === undefined ? now : new Date(last);
  const slots = dueSlots(after, now);
  if (slots.length === 0 && last !== undefined) return 0;
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
  for (const watch of watches) {
    const ofHost = byHost.get(watch.host);
    if (ofHost) ofHost.push(watch);
    else byHost.set(watch.host, [watch]);
  }
  const requestedAt = at.toISOString();
  const sent: Promise<void>[] = [];
  for (const [host, ofHost] of byHost) {
    for (const part of inParts(ofHost)) {
      const deduplicationId = `${host}:${requestedAt}:${part[0]!.sourceId}`;
      sent.push(checks.send({ host, requestedAt, watches: part }, { group: host, deduplicationId }));
    }
  }
  await Promise.all(sent);
}

/** As many watches together as a message may hold. */
function inParts(watches: Watch[]): Watch[][] {
  const parts: Watch[][] = [];
  let bytes = 0;
  for (const watch of watches) {
    const size = Buffer.byteLength(JSON.stringify(watch));
    const part = parts.at(-1);
    if (part && part.length < WATCHES_PER_MESSAGE && bytes + size <= BYTES_PER_MESSAGE) {
      part.push(watch);
      bytes += size;
    } else {
      parts.push([watch]);
      bytes = size;
    }
  }
  return parts;
}
