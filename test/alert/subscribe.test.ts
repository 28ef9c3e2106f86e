import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as recordMailFeedback from "../../functions/record-mail-feedback.ts";
import {
  addSubscription,
  changeReader,
  eraseMe,
  exportMyData,
  openPreferences,
  unsubscribe,
} from "../../shared/alert/preferences.ts";
import { pickDigests } from "../../shared/alert/pick-digests.ts";
import { previewAlerts } from "../../shared/alert/preview-alerts.ts";
import { readWishes, BadWishes } from "../../shared/alert/read-wishes.ts";
import { confirm, sendPreferencesLink, subscribe, TooManyRequests } from "../../shared/alert/subscribe.ts";
import type { AlertRequest } from "../../shared/path.ts";
import { openMailBench, type MailBench } from "../mail/mail-services.ts";
import { record, wholeContact } from "../mail/told-contact.ts";

const alert = (milestone: string, at: string): AlertRequest => ({
  contactId: "c-1",
  milestone,
  revision: 1,
  at,
  background: false,
});

const tokenIn = (text: string, path: string): string =>
  new RegExp(`/${path}\\?token=([\\w.-]+)`).exec(text)?.[1] ?? "";

describe("somebody who subscribes", () => {
  let bench: MailBench;
  const mailsTo = async (address: string) => (await bench.mailer.list()).filter(({ to }) => to === address);
  const confirmed = async (input: Record<string, unknown>): Promise<string> => {
    await subscribe(input, "192.0.2.1", bench);
    await bench.drain();
    const [mail] = await mailsTo(String(input["email"]));
    const subscriber = await confirm(tokenIn(mail!.text, "confirm"), bench);
    return bench.signer.sign("preferences", subscriber!.id, new Date("2030-01-01"));
  };
  beforeAll(async () => {
    bench = await openMailBench();
    bench.told.set("c-1", wholeContact());
  });
  afterAll(() => bench.database.close());

  it("gets nothing before the click, and the alert after it", async () => {
    const form = {
      email: "an@thu.example",
      leaders: "vladimir-putin",
      types: ["call", "meeting"],
      lang: "vi",
    };
    await subscribe(form, "192.0.2.1", bench);
    await bench.drain();
    await bench.queues.alerts.send(alert("new", "2025-12-28T17:00:00.000Z"));
    await bench.drain();
    const [mail, ...others] = await mailsTo("an@thu.example");
    expect(others).toEqual([]);
    expect(mail!.subject).toBe("Xác nhận nhận tin của Parley");
    expect(mail!.text).toContain("Lãnh đạo: Vladimir Putin");

    const token = tokenIn(mail!.text, "confirm");
    expect((await confirm(token, bench))?.subscriptions).toHaveLength(1);
    expect((await confirm(token, bench))?.subscriptions).toHaveLength(1);
    await bench.queues.alerts.send(alert("status:held:2", "2025-12-28T17:10:00.000Z"));
    await bench.drain();
    expect(await mailsTo("an@thu.example")).toHaveLength(2);
  });

  it("is answered the same way when the address is known, and when it is asked for too often", async () => {
    const before = (await mailsTo("an@thu.example")).length;
    const answers: unknown[] = [];
    for (let n = 0; n < 4; n++)
      answers.push(await subscribe({ email: "An@Thu.example" }, "192.0.2.2", bench));
    answers.push(await subscribe({ email: "nobody@thu.example" }, "192.0.2.2", bench));
    expect(new Set(answers)).toEqual(new Set([undefined]));
    await bench.drain();
    // Two more of the hour's three; asked for with other letters, the mail goes to the address as typed.
    const all = await bench.mailer.list();
    expect(all.filter(({ to }) => to.toLowerCase() === "an@thu.example").length - before).toBe(2);
  });

  it("causes the same calls whether or not the address is known", async () => {
    const callsFor = async (email: string): Promise<string[]> => {
      const calls: string[] = [];
      const watched = <T extends object>(name: string, store: T): T =>
        new Proxy(store, {
          get(target, key) {
            const value: unknown = Reflect.get(target, key);
            if (typeof value !== "function") return value;
            return (...given: unknown[]) => {
              calls.push(`${name}.${String(key)}`);
              return Reflect.apply(value, target, given) as unknown;
            };
          },
        });
      const stores = ["limits", "pendings", "subscribers", "suppressions", "outbox"] as const;
      const services = {
        ...bench,
        ...Object.fromEntries(stores.map((name) => [name, watched(name, bench[name])])),
        queues: { ...bench.queues, answers: watched("answers", bench.queues.answers) },
      };
      await subscribe({ email }, "192.0.2.5", services);
      await sendPreferencesLink({ email }, "192.0.2.5", services);
      return calls;
    };
    await confirmed({ email: "known@thu.example" });
    const ofKnown = await callsFor("known@thu.example");
    expect(ofKnown).toEqual(await callsFor("unknown@thu.example"));
    const each = ["limits.take", "limits.take", "limits.take", "pendings.add", "answers.send"];
    expect(ofKnown).toEqual([...each, ...each]);
    await bench.drain();
  });

  it("is refused when everybody together asks too often, and nothing is sent", async () => {
    const now = bench.clock().toISOString();
    bench.setTime("2025-12-28T20:00:00.000Z");
    const from = (n: number) => `198.51.${n >> 8}.${n & 255}`;
    const ask = (n: number) => subscribe({ email: `all${n}@thu.example` }, from(n), bench);
    for (let n = 0; n < 2000; n += 50) await Promise.all(Array.from({ length: 50 }, (_, i) => ask(n + i)));
    expect(bench.waiting.mail).toHaveLength(2000);
    await expect(ask(2000)).rejects.toThrow(TooManyRequests);
    expect(bench.waiting.mail).toHaveLength(2000);
    bench.setTime("2025-12-28T21:00:00.000Z");
    await ask(2001);
    bench.waiting.mail.splice(0);
    bench.setTime(now);
  });

  it("is sent a link to the preferences only where there are any", async () => {
    await sendPreferencesLink({ email: "nobody@thu.example" }, "192.0.2.3", bench);
    await bench.drain();
    expect((await mailsTo("nobody@thu.example")).map(({ subject }) => subject)).not.toContain(
      "Liên kết đến lựa chọn nhận tin của bạn",
    );
  });

  it("is refused when one place asks too often", async () => {
    const ask = async () => {
      for (let n = 0; n < 25; n++) await subscribe({ email: `many${n}@thu.example` }, "192.0.2.9", bench);
    };
    await expect(ask()).rejects.toThrow(TooManyRequests);
  });

  it.each([
    { email: "not an address" },
    { email: "a@thu.example\r\nBcc: b@thu.example" },
    { email: "a@thu.example", types: "shouting" },
    { email: "a@thu.example", timeZone: "Mars/Olympus" },
    { email: "a@thu.example", webhook: "http://plain.example/hook" },
  ])("is told what is wrong with %j", async (input) => {
    await expect(subscribe(input, "192.0.2.4", bench)).rejects.toThrow(BadWishes);
  });

  it("gets a digest at the hour of their own time zone, once, with what was told since", async () => {
    bench.setTime("2025-12-28T18:00:00.000Z");
    await confirmed({ email: "daily@thu.example", frequency: "daily", hour: "6", timeZone: "Europe/Berlin" });
    await pickDigests(bench);
    bench.setTime("2025-12-29T05:01:30.000Z");
    await pickDigests(bench);
    await pickDigests(bench);
    await bench.drain();
    const [digest, ...before] = await mailsTo("daily@thu.example");
    expect(before).toHaveLength(1);
    expect(digest!.subject).toBe("Tin ngày 29/12/2025: Putin – Trump điện đàm 75 phút (28/12)");
    expect(digest!.text).toContain("https://parley.example/contacts/c-1");
  });

  it("is left alone in quiet hours, and told in one mail when they end", async () => {
    bench.setTime("2025-12-29T12:00:00.000Z");
    const quiet = { quietFrom: "22", quietTo: "7", timeZone: "Asia/Ho_Chi_Minh" };
    await confirmed({ email: "quiet@thu.example", ...quiet });
    await pickDigests(bench);
    bench.setTime("2025-12-29T16:00:00.000Z");
    await bench.queues.alerts.send(alert("fact:place:3", "2025-12-29T16:00:00.000Z"));
    await bench.drain();
    expect(await mailsTo("quiet@thu.example")).toHaveLength(1);
    bench.setTime("2025-12-30T00:02:00.000Z");
    await pickDigests(bench);
    await bench.drain();
    const [digest] = await mailsTo("quiet@thu.example");
    expect(digest!.subject).toMatch(/^Tin trong giờ yên lặng/);
  });

  it("changes, exports and erases their own data", async () => {
    bench.setTime("2025-12-30T03:00:00.000Z");
    const token = await confirmed({ email: "own@thu.example", leaders: ["donald-trump"] });
    await changeReader(token, { lang: "en", timeZone: "UTC" }, bench);
    await addSubscription(token, { countries: "VN", frequency: "weekly", weekday: "5" }, bench);
    const data = await exportMyData(token, bench);
    expect(data).toMatchObject({ address: "own@thu.example", lang: "en" });
    expect(data!.subscriptions).toHaveLength(2);
    const [asked] = await mailsTo("own@thu.example");
    const others = (await bench.mailer.list()).filter(({ to }) => to !== "own@thu.example");
    expect(others).not.toEqual([]);
    expect(await eraseMe(token, bench)).toBe(true);
    expect(await openPreferences(token, bench)).toBeUndefined();
    expect(await exportMyData(token, bench)).toBeUndefined();
    // Neither the copies of mails nor what an old link would confirm once more.
    expect(await mailsTo("own@thu.example")).toEqual([]);
    expect(await bench.mailer.list()).toEqual(others);
    expect(await confirm(tokenIn(asked!.text, "confirm"), bench)).toBeUndefined();
  });

  it("ends everything by one click, also what is queued already", async () => {
    const token = await confirmed({ email: "leaver@thu.example" });
    const id = (await openPreferences(token, bench))!.id;
    const leave = bench.signer.sign("unsubscribe", id, new Date("2030-01-01"));
    bench.told.set("c-2", { ...wholeContact(), contact: { ...wholeContact().contact, id: "c-2" } });
    await bench.queues.mail.send({
      kind: "alert",
      recipient: id,
      contactId: "c-2",
      milestone: "new",
      revision: 1,
      background: false,
    });
    expect(await unsubscribe(token, bench)).toBeUndefined();
    expect(await unsubscribe(leave, bench)).toHaveProperty("lang");
    expect(await unsubscribe(leave, bench)).toHaveProperty("lang");
    await bench.drain();
    expect(await mailsTo("leaver@thu.example")).toHaveLength(1);
  });

  it("is not written to after a bounce", async () => {
    const token = await confirmed({ email: "bounced@thu.example" });
    const bouncedRecipients = [{ emailAddress: "Bounced@thu.example" }];
    const detail = { eventType: "Bounce", bounce: { bounceType: "Permanent", bouncedRecipients } };
    await recordMailFeedback.handle({ detail }, bench);
    expect((await openPreferences(token, bench))!.suppressed).toBe(true);
    await subscribe({ email: "bounced@thu.example" }, "192.0.2.5", bench);
    await bench.drain();
    expect(await mailsTo("bounced@thu.example")).toHaveLength(1);
  });

  it("sees beforehand what the past month would have brought", async () => {
    const preview = async (input: unknown) => previewAlerts(readWishes(input).filter, bench);
    expect((await preview({ leaders: "vladimir-putin" })).contacts.map(({ id }) => id)).toEqual(["c-1"]);
    expect((await preview({ leaders: "vladimir-putin", types: "visit" })).mails).toBe(0);
    expect((await preview({ words: record.reportedBy[0] })).mails).toBe(0);
    expect((await preview({ words: "đề nghị phía Mỹ" })).mails).toBeGreaterThan(0);
  });

  it("leaves no address in the logs", () => {
    expect(bench.logged.join("\n")).not.toMatch(/thu\.example/i);
  });
});
