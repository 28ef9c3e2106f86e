import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { handleMessages } from "../shared/handle-messages.ts";
import { createLog } from "../shared/log.ts";
import type { QueueEvent } from "../shared/path.ts";

const log = createLog(
  () => undefined,
  () => new Date(0),
);
const event = (...messages: [id: string, group?: string][]): QueueEvent => ({
  Records: messages.map(([id, group]) => ({
    messageId: id,
    body: JSON.stringify(id),
    attributes: { MessageGroupId: group },
  })),
});
const failuresOf = async (given: QueueEvent, work: (id: string) => Promise<void>) =>
  (await handleMessages<string>(given, log, work)).batchItemFailures.map((it) => it.itemIdentifier);

describe("a batch of messages", () => {
  it("brings back the one that failed and no other, where there are no groups", async () => {
    const failures = await failuresOf(event(["a"], ["b"], ["c"]), async (id) => {
      if (id === "b") throw new Error("no");
    });
    expect(failures).toEqual(["b"]);
  });

  it("brings back the later ones of a group with the one that failed, and leaves other groups alone", async () => {
    const done: string[] = [];
    const given = event(["a1", "A"], ["b1", "B"], ["a2", "A"], ["b2", "B"], ["a3", "A"]);
    const failures = await failuresOf(given, async (id) => {
      if (id === "a2") throw new Error("no");
      done.push(id);
    });
    expect(failures).toEqual(["a2", "a3"]);
    expect(done.toSorted()).toEqual(["a1", "b1", "b2"]);
  });

  it("works on groups side by side and keeps the order within each", async () => {
    const done: string[] = [];
    await failuresOf(event(["a1", "A"], ["a2", "A"], ["b1", "B"]), async (id) => {
      await sleep(id === "a1" ? 30 : 0);
      done.push(id);
    });
    expect(done).toEqual(["b1", "a1", "a2"]);
  });
});
