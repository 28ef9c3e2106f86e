/** The queues of the path over SQS. What is sent at the same time travels together, ten messages to a request. */
import type { Queue, QueueName, Queues, SendOptions } from "../../../shared/path.ts";
import { sha256 } from "../../../shared/snapshot/hash.ts";
import { expectJson, ownAccount } from "../ask-aws.ts";
import type { Opener } from "./start.ts";

const BATCH_MESSAGES = 10;
const BATCH_BYTES = 250_000;

/** A message as SQS takes it. */
interface Entry {
  MessageBody: string;
  MessageGroupId?: string;
  MessageDeduplicationId?: string;
  DelaySeconds?: number;
}

interface Waiting {
  entry: Entry;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** SQS took the request and refused this message of it. */
export class MessageRefused extends Error {
  constructor(reason: string) {
    super(`SQS did not take a message: ${reason}`);
    this.name = "MessageRefused";
  }
}

interface Refused {
  Id: string;
  Message?: string;
}

/** @param url of the queue */
export function openSqsQueue<T>(sqs: ReturnType<typeof expectJson>, url: string): Queue<T> {
  let waiting: Waiting[] = [];
  let sending = Promise.resolve();

  async function sendBatch(batch: Waiting[]): Promise<void> {
    try {
      const Entries = batch.map(({ entry }, i) => ({ Id: String(i), ...entry }));
      const answer = await sqs("SendMessageBatch", { QueueUrl: url, Entries });
      for (const { Id, Message } of (answer["Failed"] ?? []) as Refused[])
        batch[Number(Id)]!.reject(new MessageRefused(Message ?? "no reason given"));
      batch.forEach(({ resolve }) => resolve());
    } catch (error) {
      batch.forEach(({ reject }) => reject(error as Error));
    }
  }

  /** One request after the other, so that the messages of a group keep their order. */
  function flush(): void {
    const batches = inBatches(waiting);
    waiting = [];
    sending = batches.reduce((before, batch) => before.then(() => sendBatch(batch)), sending);
  }

  return {
    send: (message, options = {}) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ entry: toEntry(JSON.stringify(message), options), resolve, reject });
      }),
  };
}

/** SQS takes at most 128 printable ASCII characters; what does not fit is known by its hash. */
const shortId = (id: string): string => (/^[!-~]{1,128}$/.test(id) ? id : sha256(id));

function toEntry(MessageBody: string, { group, deduplicationId, delaySeconds }: SendOptions): Entry {
  return {
    MessageBody,
    ...(group !== undefined && { MessageGroupId: shortId(group) }),
    ...(deduplicationId !== undefined && { MessageDeduplicationId: shortId(deduplicationId) }),
    ...(delaySeconds !== undefined && { DelaySeconds: delaySeconds }),
  };
}

function inBatches(waiting: Waiting[]): Waiting[][] {
  const batches: Waiting[][] = [];
  let bytes = 0;
  for (const each of waiting) {
    const size = Buffer.byteLength(each.entry.MessageBody);
    const batch = batches.at(-1);
    if (batch && batch.length < BATCH_MESSAGES && bytes + size <= BATCH_BYTES) {
      batch.push(each);
      bytes += size;
    } else {
      batches.push([each]);
      bytes = size;
    }
  }
  return batches;
}

/** The queues that the stack names in the environment: `PARLEY_QUEUE_CHECKS` … */
export const openQueues: Opener = ({ environment }) => {
  const sqs = expectJson(ownAccount(environment("AWS_REGION")), "sqs");
  const queues: Partial<Record<QueueName, Queue<unknown>>> = {};
  for (const [name, url] of Object.entries(process.env)) {
    const queue = /^PARLEY_QUEUE_([A-Z]+)$/.exec(name)?.[1]?.toLowerCase();
    if (queue && url) queues[queue as QueueName] = openSqsQueue(sqs, url);
  }
  return { queues: queues as unknown as Queues };
};
