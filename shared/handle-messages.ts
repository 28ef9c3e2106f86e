/** Takes a queue's batch apart: each message on its own, so that one bad message does not bring back the others. */
import type { QueueEvent, QueueResult } from "./path.ts";
import type { Log } from "./log.ts";

export interface Delivery {
  /** 1 for the first delivery of the message. */
  receives: number;
  sentAt: Date | undefined;
}

type Message = QueueEvent["Records"][number];

/**
 * Handles the messages of a batch: those of one FIFO group in order, the groups, and what has no group, side by side.
 * A message whose work throws comes again, and with it the later ones of its group, since they must
 * not overtake it.
 */
export async function handleMessages<T>(
  { Records }: QueueEvent,
  log: Log,
  work: (message: T, delivery: Delivery) => Promise<void>,
): Promise<QueueResult> {
  const groups = new Map<string, Message[]>();
  for (const message of Records) {
    const group = message.attributes?.["MessageGroupId"] ?? `alone ${message.messageId}`;
    groups.set(group, [...(groups.get(group) ?? []), message]);
  }
  const failed = await Promise.all(
    [...groups.values()].map((messages) => handleInOrder(messages, log, work)),
  );
  return { batchItemFailures: failed.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

/** @returns the messages that are to come again */
async function handleInOrder<T>(
  messages: Message[],
  log: Log,
  work: (message: T, delivery: Delivery) => Promise<void>,
): Promise<Message[]> {
  const failed: Message[] = [];
  for (const message of messages) {
    if (failed.length > 0) {
      failed.push(message);
      continue;
    }
    const { messageId, body, attributes = {} } = message;
    const { ApproximateReceiveCount: receives = "1", SentTimestamp: sentAt } = attributes;
    try {
      const delivery = { receives: Number(receives), sentAt: sentAt ? new Date(Number(sentAt)) : undefined };
      await work(JSON.parse(body) as T, delivery);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log.error("message-failed", { ...causeOf(body), messageId, receives: Number(receives), reason });
      failed.push(message);
    }
  }
  return failed;
}

/** The version that the message follows from, for the log. */
function causeOf(body: string): { versionId?: string } {
  const versionId = /"versionId":"([^"]+)"/.exec(body)?.[1];
  return versionId === undefined ? {} : { versionId };
}
