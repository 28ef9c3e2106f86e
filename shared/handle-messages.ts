/** Takes a queue's batch apart: each message on its own, so that one bad message does not bring back the others. */
import type { QueueEvent, QueueResult } from "./path.ts";
import type { Log } from "./log.ts";

export interface Delivery {
  /** 1 for the first delivery of the message. */
  receives: number;
  sentAt: Date | undefined;
}

/**
 * Handles the messages of a batch in order. A message whose work throws comes again; of a FIFO queue, so do the later
 * ones of its group, since they must not overtake it.
 */
export async function handleMessages<T>(
  { Records }: QueueEvent,
  log: Log,
  work: (message: T, delivery: Delivery) => Promise<void>,
): Promise<QueueResult> {
  const batchItemFailures: QueueResult["batchItemFailures"] = [];
  const stoppedGroups = new Set<string>();
  for (const { messageId, body, attributes = {} } of Records) {
    const {
      MessageGroupId: group,
      ApproximateReceiveCount: receives = "1",
      SentTimestamp: sentAt,
    } = attributes;
    if (group !== undefined && stoppedGroups.has(group)) {
      batchItemFailures.push({ itemIdentifier: messageId });
      continue;
    }
    try {
      const delivery = { receives: Number(receives), sentAt: sentAt ? new Date(Number(sentAt)) : undefined };
      await work(JSON.parse(body) as T, delivery);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log.error("message-failed", { messageId, receives: Number(receives), reason });
      batchItemFailures.push({ itemIdentifier: messageId });
      if (group !== undefined) stoppedGroups.add(group);
    }
  }
  return { batchItemFailures };
}
