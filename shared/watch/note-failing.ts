/**
 * A source that has not been read for three of its intervals is listed as failing until it is read again; of those that
 * the operator configured, the operator gets a mail at each end. Telling it twice counts once.
 */
import type { Services } from "../services.ts";
import type { Watch } from "../store/watches.ts";

export async function noteFailing(
  before: Watch,
  after: Watch,
  { log, queues, sources }: Pick<Services, "log" | "queues" | "sources">,
): Promise<void> {
  const { sourceId, url, name, failingSince, outcome = "error", error } = after;
  const isFailing = failingSince !== undefined;
  const why = error === undefined ? {} : { error };
  if (isFailing) await sources.addFailing({ id: sourceId, url, since: failingSince, outcome, ...why });
  else await sources.removeFailing(sourceId);
  log.warn(isFailing ? "source-failing" : "source-recovered", { sourceId, url, ...why });
  if (after.discoveredFrom !== undefined) return;
  const event = isFailing ? "failing" : "recovered";
  const since = (isFailing ? before.okAt : before.failingSince) ?? after.addedAt;
  await queues.mail.send({ kind: "operator", event, sourceId, name, url, since, ...why });
}
