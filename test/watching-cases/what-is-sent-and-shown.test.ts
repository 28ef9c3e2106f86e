import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceIdOf } from "../../shared/snapshot/hash.ts";
import { openParley } from "./open-parley.ts";
import { article } from "./watch-pages.ts";

let parley: Awaited<ReturnType<typeof openParley>>;
beforeEach(async () => void (parley = await openParley()));
afterEach(() => parley.close());

/** A report of today, since only what is recent is told. */
function report(minutes: number, more = ""): string {
  const today = new Date();
  const day = `${today.getUTCDate()}/${today.getUTCMonth() + 1}/${today.getUTCFullYear()}`;
  return article([
    `Ngày ${day}, Tổng thống Mỹ Donald Trump đã điện đàm với Tổng thống Nga Vladimir Putin về một lệnh ngừng bắn.`,
    `Cuộc điện đàm kéo dài ${minutes} phút và bàn về việc trao đổi tù binh, theo thông báo của Điện Kremlin.${more}`,
    "Giá dầu trên thị trường thế giới giảm nhẹ sau tin này, còn chứng khoán châu Á mở cửa trong sắc xanh.",
  ]);
}

test("four snapshots between two sends make one alert, from the first to the last (case 25)", async () => {
  parley.answer("/dam.html", report(50));
  await parley.configure({ path: "/dam.html", kind: "article" });
  await parley.checkAll();
  await parley.services.queues.alerts.drained();
  await parley.services.queues.mail.drained();
  expect(await parley.mails()).toHaveLength(1);

  parley.config.settleSeconds = 600;
  for (const minutes of [52, 53, 54, 55]) {
    parley.answer("/dam.html", report(minutes));
    await parley.checkAll();
  }
  const { items } = await parley.services.versions.list(sourceIdOf(`${parley.base}/dam.html`));
  expect(items).toHaveLength(5);
  expect(await parley.mails()).toHaveLength(1);
  await parley.send();
  const mails = await parley.mails();
  expect(mails).toHaveLength(2);
  expect(mails[1]!.text).toMatch(/50 phút.*55 phút/);
  expect(mails[1]!.text).not.toMatch(/5[234] phút/);
});

const hostile = ` Theo <a href="javascript:alert(1)">bản tin</a><script>alert(2)</script> &lt;script&gt;alert(3)&lt;/script&gt; &lt;img src=x onerror=alert(4)&gt; đã đăng.`;

test("what a page carries to be clicked or run is live neither in mail nor on the web (case 18)", async () => {
  const title = "Điện đàm &lt;script&gt;alert(5)&lt;/script&gt; Trump – Putin";
  parley.answer("/doc.html", report(50, hostile).replaceAll("Hai tổng thống điện đàm về ngừng bắn", title));
  await parley.configure({ path: "/doc.html", kind: "article" });
  await parley.checkAll();
  await parley.send();
  const id = sourceIdOf(`${parley.base}/doc.html`);
  const [contact] = (await parley.services.contacts.list({}, { limit: 5 })).items;
  const [mail] = await parley.mails();
  const shown = [
    mail!.html,
    await parley.page(`/sources/${id}`),
    await parley.page(`/versions/${id}-1`),
    await parley.page(`/contacts/${contact!.id}`),
    await parley.page("/feed.atom"),
  ];
  expect(shown[2]).toContain("alert(3)");
  for (const page of shown) {
    expect(page).not.toMatch(/<script[^>]*>alert|<img src=x|href=["']?javascript:/i);
    expect(page).not.toContain("alert(2)");
  }
  const raw = await parley.app.request(`/versions/${id}-1/snapshot`);
  expect(raw.headers.get("content-security-policy")).toMatch(/sandbox; default-src 'none'/);
});

test("control characters of a page never reach the feeds, which stay well-formed (case 20)", async () => {
  const nasty = report(50, " Ký tự\u0001\u0008\u000b\u001f\ufffe lạ.").replaceAll(
    "điện đàm",
    "điện\u000c đàm",
  );
  parley.answer("/ky-tu.html", nasty);
  await parley.configure({ path: "/ky-tu.html", kind: "article" });
  await parley.checkAll();
  await parley.send();
  expect((await parley.services.contacts.list({}, { limit: 5 })).items).toHaveLength(1);
  for (const path of ["/feed.atom", "/feed.json", "/calendar.ics", "/contacts.csv"]) {
    const text = await parley.page(path);
    expect(text, path).toContain("Putin");
    expect(text, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  }
  expect(JSON.parse(await parley.page("/feed.json"))).toMatchObject({ items: [{}] });
});

test("an article that is gone is marked in its history, told to readers, and told anew when it is back (case 3)", async () => {
  parley.answer("/go.html", report(50));
  await parley.configure({ path: "/go.html", kind: "article" });
  await parley.checkAll();
  parley.answer("/go.html", (_, response) => void response.writeHead(410).end());
  for (let time = 0; time < 4; time++) await parley.checkAll();
  await parley.send();
  const id = sourceIdOf(`${parley.base}/go.html`);
  const [version] = (await parley.services.versions.list(id)).items;
  expect(version?.removed?.why).toContain("410");
  expect(await parley.page(`/sources/${id}?lang=en`)).toContain("found to be gone");
  const subjects = (await parley.mails()).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject.startsWith("Đã gỡ tin:"))).toHaveLength(1);

  parley.answer("/go.html", report(50));
  await parley.checkAll();
  await parley.send();
  expect((await parley.services.versions.list(id)).items).toHaveLength(2);
  const [contact] = (await parley.services.contacts.list({}, { limit: 5 })).items;
  expect(contact).not.toHaveProperty("withdrawn");
});

test("the operator gets one mail when a source has failed for three of its intervals, and one when it is back", async () => {
  parley.answer("/dam.html", report(50));
  await parley.configure({ path: "/dam.html", kind: "article", name: "Báo Ví Dụ", every: 300 });
  await parley.checkAll();
  const id = sourceIdOf(`${parley.base}/dam.html`);
  const told = async () => (await parley.mails()).filter(({ to }) => to === "operator@example.test");
  const health = async () =>
    JSON.parse(await parley.page(`/healthz?${Math.random()}`)) as { failing: { id: string }[] };

  parley.answer("/dam.html", (_, response) => void response.writeHead(502).end());
  for (let time = 0; time < 2; time++) {
    parley.passTime(300_000);
    await parley.checkAll();
  }
  await parley.send();
  expect(await told()).toHaveLength(0);
  for (let time = 0; time < 4; time++) {
    parley.passTime(301_000);
    await parley.checkAll();
  }
  await parley.send();
  expect(await told()).toMatchObject([{ subject: expect.stringContaining("Báo Ví Dụ") as string }]);
  expect((await told())[0]!.text).toContain("502");
  expect((await health()).failing).toMatchObject([{ id, outcome: "error" }]);
  expect(await parley.page(`/sources/${id}?lang=en`)).toContain("failing");

  parley.answer("/dam.html", report(50));
  parley.passTime(301_000);
  await parley.checkAll();
  await parley.checkAll();
  await parley.send();
  expect((await told()).map(({ subject }) => subject)).toEqual([
    expect.stringContaining("Not read since"),
    expect.stringContaining("Read again"),
  ]);
  expect((await health()).failing).toEqual([]);
});
