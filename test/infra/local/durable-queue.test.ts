import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  DurableQueue,
  MessageTooLarge,
  openQueueFolder,
  type Consumer,
} from "../../../infra/local/durable-queue.ts";
import type { QueueSettings } from "../../../infra/wiring.ts";

const fifo: QueueSettings = { fifo: true, visibilitySeconds: 30, maxReceives: 2, concurrency: 4 };
const standard: QueueSettings = { ...fifo, fifo: false };

let folder: string;
let database: Awaited<ReturnType<typeof openQueueFolder>>;
const errors: unknown[] = [];

const open = (settings: QueueSettings, batchSize = 1) =>
  DurableQueue.open("q", database, { settings, batchSize, onError: (_queue, error) => errors.push(error) });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "queue-"));
  database = await openQueueFolder(folder);
  errors.length = 0;
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** A consumer that notes the bodies it gets and lets those fail that `fails` names. */
function noting(seen: string[], fails: (body: string, times: number) => boolean = () => false): Consumer {
  return async ({ Records }) => {
    const failures = [];
    for (const { messageId, body } of Records) {
      seen.push(body);
      if (fails(body, seen.filter((b) => b === body).length)) failures.push({ itemIdentifier: messageId });
    }
    return { batchItemFailures: failures };
  };
}

it("hands over the messages of a group in order, one after the other", async () => {
  const queue = await open(fifo);
  const seen: string[] = [];
  let inFlight = 0;
  for (let n = 1; n <= 5; n++) await queue.send(n, { group: "RU+US" });
  queue.consume(async ({ Records }) => {
    expect(++inFlight).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inFlight--;
    seen.push(...Records.map((r) => r.body));
    return { batchItemFailures: [] };
  });
  await queue.drained();
  expect(seen).toEqual(["1", "2", "3", "4", "5"]);
});

it("works on several groups at the same time", async () => {
  const queue = await open(fifo);
  let most = 0;
  let inFlight = 0;
  for (const group of ["a", "b", "c"]) await queue.send(group, { group });
  queue.consume(async () => {
    most = Math.max(most, ++inFlight);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inFlight--;
    return { batchItemFailures: [] };
  });
  await queue.drained();
  expect(most).toBe(3);
});

it("brings a failed message again before the later ones of its group", async () => {
  const queue = await open(fifo);
  const seen: string[] = [];
  await queue.send("first", { group: "g" });
  await queue.send("second", { group: "g" });
  queue.hurry();
  queue.consume(noting(seen, (body, times) => body === '"first"' && times === 1));
  await queue.drained();
  expect(seen).toEqual(['"first"', '"first"', '"second"']);
});

it("keeps a message that fails too often as a dead letter, and replays it when told", async () => {
  const queue = await open(standard);
  const seen: string[] = [];
  queue.hurry();
  await queue.send("bad");
  let broken = true;
  queue.consume(async (event) => {
    if (broken) throw new Error("broken");
    return noting(seen)(event);
  });
  await queue.drained();
  expect(await queue.deadLetters()).toMatchObject([{ body: '"bad"', receives: 2 }]);
  expect(errors).toHaveLength(2);
  broken = false;
  expect(await queue.replayDeadLetters()).toBe(1);
  await queue.drained();
  expect(seen).toEqual(['"bad"']);
  expect(await queue.deadLetters()).toEqual([]);
});

it("does after a restart what was queued or in flight before", async () => {
  const killed = await open(fifo);
  await killed.send("in flight", { group: "g" });
  await killed.send("waiting", { group: "g" });
  killed.consume(() => new Promise(() => {}));
  await new Promise((resolve) => setTimeout(resolve, 20));

  const seen: string[] = [];
  const restarted = await open(fifo);
  restarted.consume(noting(seen));
  await restarted.drained();
  expect(seen).toEqual(['"in flight"', '"waiting"']);
});

it("drops a repeated message of the same deduplication id", async () => {
  const queue = await open(fifo);
  const seen: string[] = [];
  await queue.send(1, { group: "g", deduplicationId: "x" });
  await queue.send(2, { group: "g", deduplicationId: "x" });
  queue.consume(noting(seen));
  await queue.drained();
  expect(seen).toEqual(["1"]);
});

it("holds a delayed message back until its time, unless hurried", async () => {
  const queue = await open(standard);
  const seen: string[] = [];
  queue.consume(noting(seen));
  await queue.send("later", { delaySeconds: 600 });
  await queue.send("now");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(['"now"']);
  expect(queue.depth).toBe(1);
  await queue.stop();
});

it("refuses a message over 256 KB where it is sent", async () => {
  const queue = await open(standard);
  await expect(queue.send("x".repeat(300_000))).rejects.toThrow(MessageTooLarge);
  expect(queue.depth).toBe(0);
});
