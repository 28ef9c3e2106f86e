/**
 * The queues of one machine, with the contract of SQS: at least once, groups in order, a visibility timeout, dead letters.
 * Messages lie in a LevelDB folder until they are done, so that work queued when the process is killed is done after
 * the next start.
 */
import { randomUUID } from "node:crypto";
import { ClassicLevel, type BatchOperation } from "classic-level";
import type { QueueSettings } from "../wiring.ts";
import type { QueueEvent, QueueResult, SendOptions } from "../../shared/path.ts";
import { FreeLine, GroupLine, type Line } from "./queue-lines.ts";
import { writeTogether } from "./write-together.ts";

/** As SQS has it: a larger message is refused where it is sent. */
const MAX_MESSAGE_BYTES = 262_144;
const DEDUPLICATION_MS = 5 * 60_000;

export interface StoredMessage {
  id: string;
  body: string;
  /** Messages without a group are groups of their own. */
  group: string;
  /** Epoch milliseconds. */
  visibleAt: number;
  sentAt: number;
  receives: number;
}

export type Consumer = (event: QueueEvent) => Promise<QueueResult>;

export class MessageTooLarge extends Error {
  constructor(queue: string, bytes: number) {
    super(`A message of ${bytes} bytes is too large for the queue "${queue}": at most ${MAX_MESSAGE_BYTES}`);
    this.name = "MessageTooLarge";
  }
}

export interface QueueOptions {
  settings: QueueSettings;
  batchSize: number;
  /** Called with what a consumer threw; the messages come again. */
  onError: (queue: string, error: unknown) => void;
}

/** What all queues share, opened. */
export type QueueFolder = ClassicLevel<string, StoredMessage>;
type Operation = BatchOperation<QueueFolder, string, StoredMessage>;

/** Milliseconds after which a message that failed comes again. */
const retryDelay = (receives: number): number => Math.min(1000 * 2 ** (receives - 1), 60_000);

/** One queue. Starts to work when it's given a consumer. */
export class DurableQueue {
  /** Messages that wait or are worked on, by key. */
  private readonly messages = new Map<string, StoredMessage>();
  private readonly write: (operations: Operation[]) => Promise<void>;
  private readonly line: Line;
  private readonly recentIds = new Map<string, number>();
  private readonly idle = new Set<() => void>();
  private consumer: Consumer | undefined;
  private timer: NodeJS.Timeout | undefined;
  private working = 0;
  private sequence = 0;
  private stopped = false;
  private hurried = false;

  private constructor(
    readonly name: string,
    private readonly database: QueueFolder,
    private readonly options: QueueOptions,
  ) {
    this.write = writeTogether((operations) => database.batch(operations));
    this.line = options.settings.fifo ? new GroupLine() : new FreeLine();
  }

  /** Opens the queue with the messages that an earlier process left. */
  static async open(name: string, database: QueueFolder, options: QueueOptions): Promise<DurableQueue> {
    const queue = new DurableQueue(name, database, options);
    for await (const [key, message] of database.iterator({ gte: `${name}!`, lt: `${name}"` })) {
      // Who worked on it is dead.
      queue.enlist(key, { ...message, visibleAt: message.receives ? 0 : message.visibleAt });
      queue.sequence = Number(key.slice(name.length + 1)) + 1;
    }
    return queue;
  }

  /** Resolves when the message is durable; what is sent at the same time is written together. */
  async send(
    message: unknown,
    { group, deduplicationId, delaySeconds = 0 }: SendOptions = {},
  ): Promise<void> {
    const body = JSON.stringify(message);
    const bytes = Buffer.byteLength(body);
    if (bytes > MAX_MESSAGE_BYTES) throw new MessageTooLarge(this.name, bytes);
    if (this.options.settings.fifo && group === undefined)
      throw new TypeError(`"${this.name}" wants a group`);
    const now = Date.now();
    if (deduplicationId !== undefined && this.isRepeated(deduplicationId, now)) return;
    const id = randomUUID();
    const visibleAt = delaySeconds ? now + delaySeconds * 1000 : 0;
    const stored = { id, body, group: group ?? id, visibleAt, sentAt: now, receives: 0 };
    const key = this.nextKey();
    await this.write([{ type: "put", key, value: stored }]);
    this.enlist(key, stored);
    this.wake();
  }

  /** Skips delays from now on: for a run that ends when all is done. */
  hurry(): void {
    this.hurried = true;
    this.wake();
  }

  consume(consumer: Consumer): void {
    this.consumer = consumer;
    this.wake();
  }

  /** Messages that wait or are worked on. */
  get depth(): number {
    return this.messages.size;
  }

  async deadLetters(): Promise<StoredMessage[]> {
    return this.database.values({ gte: `dead!${this.name}!`, lt: `dead!${this.name}"` }).all();
  }

  /** Puts all dead letters back into the queue. @returns how many */
  async replayDeadLetters(): Promise<number> {
    const letters = await this.database
      .iterator({ gte: `dead!${this.name}!`, lt: `dead!${this.name}"` })
      .all();
    for (const [deadKey, message] of letters) {
      const key = this.nextKey();
      const again = { ...message, receives: 0, visibleAt: 0 };
      await this.write([
        { type: "put", key, value: again },
        { type: "del", key: deadKey },
      ]);
      this.enlist(key, again);
    }
    this.wake();
    return letters.length;
  }

  /** Resolves when nothing waits and nothing is worked on. */
  async drained(): Promise<void> {
    while (this.messages.size > 0) await new Promise<void>((resolve) => this.idle.add(resolve));
  }

  /** Takes no more work and resolves when what is in flight is finished. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    while (this.working > 0) await new Promise<void>((resolve) => this.idle.add(resolve));
  }

  private nextKey = (): string => `${this.name}!${String(this.sequence++).padStart(12, "0")}`;

  private isRepeated(deduplicationId: string, now: number): boolean {
    for (const [id, at] of this.recentIds) {
      if (now - at < DEDUPLICATION_MS) break;
      this.recentIds.delete(id);
    }
    if (this.recentIds.has(deduplicationId)) return true;
    this.recentIds.set(deduplicationId, now);
    return false;
  }

  private enlist(key: string, message: StoredMessage): void {
    this.messages.set(key, message);
    const { group, visibleAt } = message;
    this.line.add({ key, group, visibleAt });
  }

  private wake(): void {
    if (!this.consumer || this.stopped) return;
    clearTimeout(this.timer);
    while (this.working < this.options.settings.concurrency) {
      const keys = this.line.take(this.hurried ? Infinity : Date.now(), this.options.batchSize);
      if (keys.length === 0) break;
      this.working++;
      void this.work(keys);
    }
    const next = this.line.nextAt();
    if (this.working < this.options.settings.concurrency && next < Infinity)
      this.timer = setTimeout(() => this.wake(), next - Date.now());
  }

  /** Hands messages to the consumer; those that fail come again later. */
  private async work(keys: string[]): Promise<void> {
    const batch = keys.map((key) => ({ key, message: this.messages.get(key)! }));
    for (const { message } of batch) message.receives++;
    await this.write(batch.map(({ key, message }) => ({ type: "put", key, value: message })));
    const failed = await this.deliver(batch.map(({ message }) => message));
    const isDead = (message: StoredMessage) => message.receives >= this.options.settings.maxReceives;
    const again = batch.filter(({ message }) => failed.has(message.id) && !isDead(message));
    const ended = batch.filter((one) => !again.includes(one));
    await this.write(
      ended.flatMap(({ key, message }) => [
        { type: "del" as const, key },
        ...(failed.has(message.id) ? [{ type: "put" as const, key: `dead!${key}`, value: message }] : []),
      ]),
    );
    for (const { key } of ended) this.messages.delete(key);
    for (const { message } of again) message.visibleAt = Date.now() + retryDelay(message.receives);
    this.line.settle(
      keys,
      again.map(({ key, message: { group, visibleAt } }) => ({ key, group, visibleAt })),
    );
    this.working--;
    for (const resolve of this.idle) resolve();
    this.idle.clear();
    this.wake();
  }

  /** @returns ids of the messages that failed */
  private async deliver(messages: StoredMessage[]): Promise<Set<string>> {
    const Records = messages.map(({ id, body, group, receives, sentAt }) => ({
      messageId: id,
      body,
      attributes: {
        ApproximateReceiveCount: String(receives),
        SentTimestamp: String(sentAt),
        ...(this.options.settings.fifo && { MessageGroupId: group }),
      },
    }));
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_resolve, reject) => {
      const seconds = this.options.settings.visibilitySeconds;
      timer = setTimeout(
        () => reject(new Error(`"${this.name}" took longer than ${seconds} s`)),
        seconds * 1000,
      );
    });
    try {
      const { batchItemFailures } = await Promise.race([this.consumer!({ Records }), timeout]);
      return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    } catch (error) {
      this.options.onError(this.name, error);
      return new Set(messages.map(({ id }) => id));
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Opens the folder that all queues share. */
export async function openQueueFolder(folder: string): Promise<QueueFolder> {
  const database: QueueFolder = new ClassicLevel(folder, { valueEncoding: "json" });
  await database.open();
  return database;
}
