import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncConfiguredSubscribers } from "../../shared/alert/sync-configured-subscribers.ts";
import type { AlertRequest } from "../../shared/path.ts";
import { openMailBench, type MailBench } from "../mail/mail-services.ts";
import { record, wholeContact } from "../mail/told-contact.ts";

const alert = (changes: Partial<AlertRequest> = {}): AlertRequest => ({
  contactId: "c-1",
  milestone: "new",
  revision: 1,
  at: "2025-12-28T16:42:00.000Z",
  background: false,
  ...changes,
});

describe("an alert to configured subscribers", () => {
  let bench: MailBench;
  const sentTo = async () => (await bench.mailer.list()).map(({ to }) => to).sort();
  beforeAll(async () => {
    bench = await openMailBench();
  });
  afterAll(() => bench.database.close());
  beforeEach(() => {
    bench.told.set("c-1", wholeContact());
  });

  it("sends each of them one mail, however often the alert comes", async () => {
    const list = [
      { email: "reader@example.test" },
      { email: "second@example.test", leaders: ["vladimir-putin", "donald-trump"], lang: "en" as const },
      { email: "other@example.test", leaders: ["to-lam"] },
    ];
    await syncConfiguredSubscribers(list, bench);
    await syncConfiguredSubscribers(list, bench);
    await bench.queues.alerts.send(alert());
    await bench.drain();
    await bench.queues.alerts.send(alert());
    await bench.drain();
    expect(await sentTo()).toEqual(["reader@example.test", "second@example.test"]);
    const mails = await bench.mailer.list();
    const subjects = Object.fromEntries(mails.map(({ to, subject }) => [to, subject]));
    expect(subjects["reader@example.test"]).toBe("Putin – Trump điện đàm 75 phút (28/12)");
    expect(subjects["second@example.test"]).toBe("Putin – Trump speak by phone for 75 min (28 Dec)");
  });

  it("tells what changed since the last mail, in the same thread", async () => {
    const longer = { ...record, durationMinutes: { min: 80, max: 80 } };
    bench.told.set("c-1", wholeContact([record, longer]));
    await bench.queues.alerts.send(alert({ milestone: "fact:durationMinutes:2", revision: 2 }));
    await bench.drain();
    const mails = (await bench.mailer.list()).filter(({ to }) => to === "reader@example.test");
    const [update, first] = mails;
    expect(mails).toHaveLength(2);
    expect(update!.subject).toBe("Cập nhật: Putin – Trump điện đàm 80 phút (28/12)");
    expect(update!.text).toContain("Thời lượng: [−75 phút−] → [+80 phút+]");
    expect(update!.headers["In-Reply-To"]).toBe(first!.headers["Message-ID"]);
    expect(update!.headers["References"]).toBe(
      `${first!.headers["References"]} ${first!.headers["Message-ID"]}`,
    );
  });

  it("does not repeat a milestone that an earlier mail already told", async () => {
    const before = (await bench.mailer.list()).length;
    await bench.queues.alerts.send(alert({ milestone: "fact:place:2", revision: 1 }));
    await bench.drain();
    expect((await bench.mailer.list()).length).toBe(before);
  });

  it("tells of background only those who asked for it", async () => {
    await syncConfiguredSubscribers(
      [{ email: "reader@example.test" }, { email: "historian@example.test", background: true }],
      bench,
    );
    bench.told.set("c-1", wholeContact());
    await bench.queues.alerts.send(alert({ contactId: "c-1", milestone: "old", background: true }));
    await bench.drain();
    expect(await sentTo()).toContain("historian@example.test");
    const mail = (await bench.mailer.list())[0]!;
    expect(mail.to).toBe("historian@example.test");
    expect(mail.text).toContain("Tin nền");
  });

  it("writes to nobody who was taken out of the file", async () => {
    await syncConfiguredSubscribers([], bench);
    const before = (await bench.mailer.list()).length;
    await bench.queues.alerts.send(alert({ milestone: "status:cancelled", revision: 1 }));
    await bench.drain();
    expect((await bench.mailer.list()).length).toBe(before);
  });

  it("logs nothing personal", () => {
    expect(bench.logged.join("\n")).not.toContain("example.test");
  });
});
