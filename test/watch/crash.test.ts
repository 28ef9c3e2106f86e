import { expect, it } from "vitest";
import { handle } from "../../functions/check-page.ts";
import type { Source } from "../../shared/store/sources.ts";
import { article, body, openWatcher } from "../watching-cases/watch-pages.ts";
import { mortal } from "./mortal-table.ts";

const HOUR = 3_600_000;
type Watcher = Awaited<ReturnType<typeof openWatcher>>;

interface Story {
  source: Partial<Source>;
  prepare: (watcher: Watcher, path: string) => Promise<void>;
  /** What the page answers at the check that is killed. */
  then: (watcher: Watcher, path: string) => void;
}

const page = article(body);
const gone = (watcher: Watcher, path: string): void =>
  watcher.answer(path, (_, response) => void response.writeHead(404).end());
const read = async (watcher: Watcher, path: string): Promise<void> => {
  watcher.answer(path, page);
  await watcher.check(path);
};
const missTwice = async (watcher: Watcher, path: string): Promise<void> => {
  await read(watcher, path);
  gone(watcher, path);
  for (let time = 0; time < 2; time++) {
    await watcher.check(path);
    watcher.passTime(HOUR / 2);
  }
};

const stories: Record<string, Story> = {
  "the first check": {
    source: {},
    prepare: (watcher, path) => watcher.begin(path).then(() => undefined),
    then: (watcher, path) => watcher.answer(path, page),
  },
  "a change, and with it another pace": {
    source: {},
    async prepare(watcher, path) {
      await read(watcher, path);
      watcher.passTime(50 * HOUR);
      await watcher.check(path);
    },
    then: (watcher, path) => watcher.answer(path, page.replace("50 phút", "55 phút")),
  },
  "a failure that makes it failing": {
    source: {},
    prepare: missTwice,
    then: (watcher, path) => watcher.answer(path, ""),
  },
  "its removal": { source: { discoveredFrom: "0123456789abcdef" }, prepare: missTwice, then: gone },
};

it.each(Object.entries(stories))(
  "ends the same after a kill at any write of %s",
  async (name, { source, prepare, then }) => {
    const life = mortal();
    const watcher = await openWatcher({}, life.around);
    const path = (n: number) => `/${encodeURIComponent(name)}/${n}.html`;

    async function play(n: number, writes: number) {
      life.dieAfter(Infinity);
      await watcher.begin(path(n), source);
      await prepare(watcher, path(n));
      then(watcher, path(n));
      const found = (await watcher.watch(path(n)))!;
      watcher.passTime(1000);
      const requestedAt = watcher.services.clock().toISOString();
      const [told, mailed] = [watcher.mentions.length, watcher.mail.length];
      const deliver = async (receives: number): Promise<number> => {
        const body = JSON.stringify({ host: found.host, requestedAt, watches: [found] });
        const attributes = { MessageGroupId: found.host, ApproximateReceiveCount: String(receives) };
        const message = { messageId: "1", body, attributes };
        return (await handle({ Records: [message] }, watcher.services)).batchItemFailures.length;
      };
      life.dieAfter(writes);
      await deliver(1);
      const wasKilled = !life.isAlive();
      life.dieAfter(Infinity);
      for (let receives = 2; wasKilled && receives < 4; receives++) await deliver(receives);

      const all = (await watcher.services.watches.all()).filter((one) => one.sourceId === found.sourceId);
      const stored = await watcher.source(path(n));
      const failing = (await watcher.services.sources.failing()).map(({ id }) => id);
      return {
        wasKilled,
        left: {
          watches: all.map(({ outcome, failures, gone, versionSeq }) => ({
            outcome,
            failures,
            gone,
            versionSeq,
          })),
          isInPlace: all.every(({ slot }) => slot === stored?.slot),
          state: stored?.state,
          isFailing: [failing.includes(found.sourceId), stored?.failingSince !== undefined],
          texts: (await watcher.texts(path(n))).length,
          removed: (await watcher.versions(path(n))).at(-1)?.removed !== undefined,
          told: new Set(
            watcher.mentions.slice(told).map((one) => JSON.stringify([one.reported, one.withdrawn])),
          ).size,
          mailed: new Set(
            watcher.mail.slice(mailed).map((one) => ("event" in one ? one.event + one.since : "")),
          ).size,
        },
      };
    }

    try {
      const { left: undisturbed } = await play(0, Infinity);
      let n = 0;
      for (let wasKilled = true; wasKilled;) {
        n += 1;
        const played = await play(n, n - 1);
        expect(played.left, `killed before write ${n}`).toEqual(undisturbed);
        wasKilled = played.wasKilled;
      }
      expect(n).toBeGreaterThan(2);
    } finally {
      await watcher.close();
    }
  },
);

it("goes on when the page changed once more before a killed check is repeated, wherever the kill struck", async () => {
  const life = mortal();
  const watcher = await openWatcher({}, life.around);
  try {
    for (let writes = 0; writes < 4; writes++) {
      const path = `/lai-doi-${writes}.html`;
      await read(watcher, path);
      watcher.answer(path, page.replace("50 phút", "55 phút"));
      life.dieAfter(writes);
      await watcher.check(path).catch(() => undefined);
      life.dieAfter(Infinity);
      watcher.answer(path, page.replace("50 phút", "60 phút"));
      await watcher.check(path);
      expect((await watcher.check(path)).outcome, `killed before write ${writes + 1}`).toBe("unchanged");
      const texts = await watcher.texts(path);
      expect((await watcher.watch(path))?.versionSeq).toBe(texts.length);
      expect(texts.at(-1)).toContain("60 phút");
      const told = watcher.mentions.filter((report) => report.page.url.endsWith(path));
      expect(told.at(-1)?.revised[0]?.after.durationMinutes).toEqual({ min: 60, max: 60 });
    }
  } finally {
    await watcher.close();
  }
});
