import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { syncConfiguredSubscribers } from "../../shared/alert/sync-configured-subscribers.ts";
import { openParley } from "../watching-cases/open-parley.ts";
import { article } from "../watching-cases/watch-pages.ts";

const READERS = 300;
const MS_PER_MAIL = 5;

let parley: Awaited<ReturnType<typeof openParley>>;
beforeAll(async () => void (parley = await openParley()));
afterAll(() => parley.close());

const report = article([
  "Hôm 16/10, Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Donald Trump về tình hình Ukraine.",
  "Cuộc điện đàm kéo dài 50 phút, theo thông báo của Điện Kremlin, và là cuộc trao đổi thứ hai trong tháng.",
]);

/** A provider that takes one mail after the other. */
function slowDown(): void {
  const { services } = parley;
  const { mailer } = services;
  let line = Promise.resolve();
  services.mailer = {
    ...mailer,
    async send(mail) {
      await (line = line.then(() => sleep(MS_PER_MAIL)));
      return mailer.send(mail);
    },
  };
}

it("sends a confirmation that somebody waits for before the mails of an alert to hundreds", async () => {
  slowDown();
  await parley.configure({ path: "/bai", kind: "article" });
  const readers = Array.from({ length: READERS }, (_, n) => ({
    ...{ email: `reader-${n}@example.test`, lang: "vi", background: true, frequency: "immediate" },
  }));
  await syncConfiguredSubscribers(readers as never, parley.services);
  parley.answer("/bai", report);
  await parley.checkAll();
  while (parley.services.queues.mail.depth < READERS / 2) await sleep(MS_PER_MAIL);

  const form = new URLSearchParams({ email: "new@example.test", country: "VN" });
  const asked = await parley.app.request("/subscribe", { method: "POST", body: form });
  expect(asked.status).toBe(200);
  await parley.send();

  const sentTo = (await parley.mails()).map(({ to }) => to);
  expect(sentTo).toHaveLength(READERS + 1);
  expect(sentTo.indexOf("new@example.test")).toBeLessThan(READERS / 2);
});
