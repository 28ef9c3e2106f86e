import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openFolderSnapshots } from "../../infra/local/folder-snapshots.ts";
import { Newsroom } from "../../infra/local/newsroom.ts";
import { pickDigests } from "../../shared/alert/pick-digests.ts";
import { previewAlerts } from "../../shared/alert/preview-alerts.ts";
import { readWishes } from "../../shared/alert/read-wishes.ts";
import { deriveEntries } from "../../shared/alert/recipients.ts";
import { anyAddress } from "../../shared/fetch/address-guard.ts";
import { createHubClient } from "../../shared/fetch/ask-hub.ts";
import { createPageFetcher } from "../../shared/fetch/fetch-page.ts";
import { sourceIdOf } from "../../shared/snapshot/hash.ts";
import type { Subscription } from "../../shared/store/subscribers.ts";
import { checkPage, type CheckServices } from "../../shared/watch/check-page.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { openMailBench, type MailBench } from "../mail/mail-services.ts";

const OPENING =
  "Tổng thống Nga và Tổng thống Mỹ hôm qua đã điện đàm về tình hình châu Âu, theo điện Kremlin.";
const REST =
  "Hai bên thống nhất sẽ tiếp tục trao đổi ở cấp chuyên viên trong những tuần tới, thông cáo cho biết.";
const lasting = (minutes: number) =>
  `Cuộc điện đàm kéo dài ${minutes} phút, người phát ngôn nói với báo chí.`;

describe("somebody who follows a page", () => {
  let bench: MailBench;
  let services: CheckServices;
  let folder = "";
  const newsroom = new Newsroom();
  let url = "";
  const calls: string[] = [];
  const hook = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => calls.push(chunk.toString()));
    request.on("end", () => response.end());
  });

  const publish = (minutes: number) =>
    newsroom.publish({
      path: "/bai-viet",
      title: "Hai nhà lãnh đạo điện đàm",
      paragraphs: [OPENING, lasting(minutes), REST],
    });
  const check = async (time: string) => {
    bench.setTime(time);
    for (const watch of await services.watches.all()) await checkPage(watch, services);
    await bench.drain();
  };
  const mailsTo = async (address: string) => (await bench.mailer.list()).filter(({ to }) => to === address);
  const subscribe = async (name: string, wishes: Partial<Subscription> & { sources?: string[] }) => {
    const { sources = [sourceIdOf(url)], ...how } = wishes;
    const { filter } = readWishes({ sources });
    const subscription = { filter, frequency: "immediate", hour: 7, weekday: 1, ...how } as const;
    const subscriber = {
      ...{ id: name, address: `${name}@thu.example`, lang: "vi" as const, timeZone: "Asia/Ho_Chi_Minh" },
      ...{ createdAt: "2025-12-01", revision: 0, entries: [] },
      subscriptions: [{ id: "s1", origin: "site" as const, createdAt: "2025-12-01", ...subscription }],
    };
    await bench.subscribers.save(subscriber, deriveEntries(subscriber));
  };

  beforeAll(async () => {
    bench = await openMailBench();
    const address = await newsroom.open();
    hook.listen(0, "127.0.0.1");
    await once(hook, "listening");
    url = `${address}/bai-viet`;
    publish(50);
    folder = await mkdtemp(join(tmpdir(), "pages-"));
    const unused = { send: async () => undefined };
    services = {
      ...bench,
      queues: { ...bench.queues, checks: unused, mentions: unused },
      fetcher: createPageFetcher({ userAgent: "test", now: bench.clock, isAllowed: anyAddress }),
      hubs: createHubClient({ userAgent: "test", isAllowed: anyAddress }),
      snapshots: openFolderSnapshots(folder),
    };
    await syncSources([{ url, kind: "article" }], services);
    await subscribe("an", {});
    await subscribe("binh", { frequency: "daily" });
    await subscribe("chi", { sources: [sourceIdOf("https://khac.example/")] });
    const { port } = hook.address() as AddressInfo;
    await subscribe("hook", { webhook: { url: `http://127.0.0.1:${port}/`, form: "json" } });
  });
  afterAll(async () => {
    hook.close();
    await newsroom.close();
    await services.fetcher.close();
    await rm(folder, { recursive: true });
    await bench.database.close();
  });
  beforeEach(() => calls.splice(0));

  it("is told nothing of its first version, nor of a check that found it unchanged", async () => {
    await check("2025-12-28T17:00:00.000Z");
    await check("2025-12-28T17:02:00.000Z");
    expect(await bench.mailer.list()).toEqual([]);
  });

  it("gets one mail of an edit, with the comparison of the web", async () => {
    publish(55);
    await check("2025-12-28T17:04:00.000Z");
    await check("2025-12-28T17:06:00.000Z");
    const [mail, ...others] = await mailsTo("an@thu.example");
    expect(others).toEqual([]);
    expect(mail!.subject).toMatch(/^Đã sửa: Hai nhà lãnh đạo điện đàm – 127\.0\.0\.1/);
    expect(mail!.text).toContain("kéo dài [−50−] [+55+] phút");
    expect(mail!.html).toMatch(/<del[^>]*>50<\/del> <ins[^>]*>55<\/ins> phút/);
    const id = sourceIdOf(url);
    expect(mail!.text).toContain(`https://parley.example/sources/${id}/diff?from=${id}-1&to=${id}-2`);
    expect(mail!.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    expect(await mailsTo("chi@thu.example")).toEqual([]);
  });

  it("may have it sent to a webhook", async () => {
    publish(60);
    await check("2025-12-28T17:08:00.000Z");
    expect(calls.map((body) => JSON.parse(body) as object)).toMatchObject([
      { page: { versionId: `${sourceIdOf(url)}-3`, what: "changed", change: { summary: "55 → 60" } } },
    ]);
  });

  it("is told that it is gone, once, with the copy that is kept", async () => {
    newsroom.broken.set("/bai-viet", 404);
    for (const minute of [10, 20, 30, 40]) await check(`2025-12-28T18:${minute}:00.000Z`);
    const mails = await mailsTo("an@thu.example");
    expect(mails.map(({ subject }) => subject.split(" – ")[0])).toEqual([
      "Đã gỡ: Hai nhà lãnh đạo điện đàm",
      "Đã sửa: Hai nhà lãnh đạo điện đàm",
      "Đã sửa: Hai nhà lãnh đạo điện đàm",
    ]);
    expect(mails[0]!.text).toContain(`https://parley.example/versions/${sourceIdOf(url)}-3`);
    expect(new Set(mails.map(({ headers }) => headers["References"])).size).toBe(1);
  });

  it("gets all that happened to it in one entry of a digest", async () => {
    bench.setTime("2025-12-28T23:30:00.000Z");
    await pickDigests(bench);
    bench.setTime("2025-12-29T00:01:30.000Z");
    await pickDigests(bench);
    await bench.drain();
    const [digest, ...others] = await mailsTo("binh@thu.example");
    expect(others).toEqual([]);
    expect(digest!.subject).toMatch(/^Tin ngày 29\/12\/2025: Đã gỡ: Hai nhà lãnh đạo điện đàm/);
    expect(digest!.text).toContain("Số lần sửa: 2");
    expect(digest!.text).toContain("kéo dài [−50−] [+60+] phút");
    expect(await mailsTo("an@thu.example")).toHaveLength(3);
  });

  it("sees beforehand what the past month would have brought", async () => {
    const { filter } = readWishes({ sources: [sourceIdOf(url)] });
    const preview = await previewAlerts(filter, bench);
    expect(preview.mails).toBe(3);
    expect(preview.pages.map(({ seq }) => seq)).toEqual([3]);
  });
});
