import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as sendMail from "../../functions/send-mail.ts";
import { MailDeferred, type Mail } from "../../shared/mail/mailer.ts";
import { paceMailer, type Allowance } from "../../shared/mail/pace-mailer.ts";
import { deriveEntries } from "../../shared/alert/recipients.ts";
import { filterSchema } from "../../shared/alert/filter-schema.ts";
import type { MailRequest } from "../../shared/path.ts";
import { eventOf, openMailBench } from "./mail-services.ts";
import { wholeContact } from "./told-contact.ts";

const mail: Mail = { to: "an@thu.example", subject: "s", text: "t", html: "h", headers: {} };
const clock = () => new Date();
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const minutes = (n: number) => n * 60_000;

describe("a paced mailer", () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") }));
  afterEach(() => void vi.useRealTimers());

  /** A provider that counts, and workers that send to it. */
  function provider(given: Allowance, workers = 1) {
    const state = { given, asked: 0, taken: [] as number[], refuses: false };
    const allowance = async () => {
      state.asked++;
      return state.given;
    };
    const mailer = {
      async send() {
        if (state.refuses) throw new MailDeferred("Throttled");
        return String(state.taken.push(Date.now()));
      },
    };
    const paced = Array.from({ length: workers }, () =>
      paceMailer(mailer, { allowance, workers: { awaited: 2, others: workers }, clock, sleep }),
    );
    return { state, paced };
  }

  it.each([1, 14, 200])(
    "never goes faster than %d a second, over all workers together",
    async (perSecond) => {
      const { state, paced } = provider({ perSecond, left: Infinity }, 4);
      let waiting = 40 * perSecond;
      const work = paced.map(async (mailer) => {
        while (waiting > 0) {
          waiting -= 10;
          await Promise.all(Array.from({ length: 10 }, () => mailer.send(mail).catch(() => waiting++)));
        }
      });
      await vi.runAllTimersAsync();
      await Promise.all(work);
      expect(state.taken.length).toBeGreaterThanOrEqual(40 * perSecond);
      const within = (seconds: number, from: number) =>
        state.taken.filter((at) => at >= from && at < from + seconds * 1000).length;
      for (const from of state.taken) expect(within(10, from)).toBeLessThanOrEqual(10 * perSecond + 4);
      const seconds = (state.taken.at(-1)! - state.taken[0]!) / 1000;
      expect(seconds).toBeLessThan(60);
    },
  );

  it("puts off what would wait too long for its turn, until then", async () => {
    const { state, paced } = provider({ perSecond: 1, left: Infinity }, 4);
    const sent = Promise.allSettled(Array.from({ length: 10 }, () => paced[0]!.send(mail)));
    await vi.runAllTimersAsync();
    const refused = (await sent).flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
    expect(state.taken).toHaveLength(5);
    expect(refused).toHaveLength(5);
    for (const error of refused) expect(error).toMatchObject({ name: "MailDeferred", afterSeconds: 23 });
  });

  it("lets what somebody waits for go at once however many others wait, and is no faster for it", async () => {
    const { state, paced } = provider({ perSecond: 14, left: Infinity }, 4);
    let alerts = 1000;
    const alerting = paced.map(async (mailer) => {
      while (alerts-- > 0) await mailer.send(mail);
    });
    const answers: number[] = [];
    const answering = (async () => {
      for (let n = 0; n < 20; n++) {
        await sleep(3000);
        const asked = Date.now();
        await paced[n % 2]!.send({ ...mail, awaited: true });
        answers.push(Date.now() - asked);
      }
    })();
    await vi.runAllTimersAsync();
    await Promise.all([...alerting, answering]);
    expect(answers).toEqual(Array.from({ length: 20 }, () => 0));
    for (const from of state.taken)
      expect(state.taken.filter((at) => at >= from && at < from + 10_000).length).toBeLessThanOrEqual(146);
  });

  it("asks for nothing once the day's quota is used up, and goes on when there is more", async () => {
    const { state, paced } = provider({ perSecond: 100, left: 2 });
    const send = () => paced[0]!.send(mail);
    for (let n = 0; n < 2; n++) {
      await send();
      await vi.advanceTimersByTimeAsync(20);
    }
    await expect(send()).rejects.toMatchObject({ afterSeconds: 900 });
    expect(state).toMatchObject({ asked: 1, taken: { length: 2 } });
    state.given = { perSecond: 100, left: 0 };
    await vi.advanceTimersByTimeAsync(minutes(10));
    await expect(send()).rejects.toMatchObject({ afterSeconds: 900 });
    state.given = { perSecond: 100, left: 5 };
    await vi.advanceTimersByTimeAsync(minutes(10));
    await send();
    expect(state).toMatchObject({ asked: 3, taken: { length: 3 } });
  });

  it("asks again what it may when the provider wants it to wait", async () => {
    const { state, paced } = provider({ perSecond: 100, left: 50 });
    await paced[0]!.send(mail);
    state.refuses = true;
    await vi.advanceTimersByTimeAsync(1000);
    await expect(paced[0]!.send(mail)).rejects.toThrow("Throttled");
    state.given = { perSecond: 100, left: 0 };
    await expect(paced[0]!.send(mail)).rejects.toMatchObject({ afterSeconds: 900 });
    expect(state.asked).toBe(2);
  });

  it("goes at the pace of a new account when it cannot learn its own", async () => {
    const taken: number[] = [];
    const send = async () => String(taken.push(Date.now()));
    const allowance = () => Promise.reject(new Error("AccessDenied"));
    const paced = paceMailer({ send }, { allowance, workers: { awaited: 1, others: 1 }, clock, sleep });
    const all = Promise.all(Array.from({ length: 5 }, () => paced.send(mail)));
    await vi.runAllTimersAsync();
    await all;
    expect(taken.map((at) => Math.round((at - taken[0]!) * 0.9))).toEqual([0, 1000, 2000, 3000, 4000]);
  });
});

describe("a mail whose turn has not come", () => {
  it("is put off as often as it takes, and sent once in the end", async () => {
    const bench = await openMailBench();
    try {
      const subscription = {
        ...{ id: "s1", origin: "site" as const, frequency: "immediate" as const, hour: 7, weekday: 1 },
        ...{ createdAt: "2025-12-01", filter: filterSchema.parse({}) },
      };
      const subscriber = {
        ...{ id: "abc", address: "an@thu.example", lang: "vi" as const, timeZone: "UTC" },
        ...{ subscriptions: [subscription], createdAt: "2025-12-01", revision: 0, entries: [] },
      };
      await bench.subscribers.save(subscriber, deriveEntries(subscriber));
      const whole = wholeContact();
      bench.told.set(whole.contact.id, whole);
      const { id: contactId, revision } = whole.contact;
      const request: MailRequest = {
        ...{ kind: "alert", recipient: "abc", contactId, milestone: "new", revision },
        ...{ background: false, at: "2025-12-28T17:00:00.000Z" },
      };
      let left = 0;
      const mailer = paceMailer(bench.mailer, {
        allowance: async () => ({ perSecond: 1000, left }),
        workers: { awaited: 1, others: 1 },
        clock: bench.clock,
      });
      const delays: unknown[] = [];
      const queue = {
        send: async (message: MailRequest, options?: { delaySeconds?: number }) => {
          delays.push(options?.delaySeconds);
          bench.waiting.mail.push(message);
        },
      };
      await queue.send(request, { delaySeconds: 800 });
      for (let day = 0; day < 100; day++) {
        if (day === 99) left = 10;
        bench.setTime(new Date(Date.parse("2025-12-28T17:00:00Z") + minutes(15 * day)).toISOString());
        const event = eventOf(...bench.waiting.mail.splice(0));
        const { batchItemFailures } = await sendMail.handle(event, {
          ...bench,
          mailer,
          queues: { ...bench.queues, mail: queue },
        });
        expect(batchItemFailures).toEqual([]);
        if (day < 99) expect(bench.waiting.mail).toEqual([request]);
      }
      expect(bench.waiting.mail).toEqual([]);
      expect(await bench.mailer.list()).toHaveLength(1);
      for (const delay of delays) expect(delay).toSatisfy((s: number) => s >= 800 && s <= 900);
      expect(bench.logged.join("\n")).toContain("mail-waits");
    } finally {
      await bench.database.close();
    }
  });
});
