import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Story } from "../../infra/local/newsroom.ts";
import { openPath } from "./path-until-mentions.ts";

const call: Story = {
  path: "/the-gioi/dien-dam.html",
  title: "Tổng thống Mỹ và Tổng thống Nga điện đàm",
  publishedAt: "2025-10-17T08:00:00+07:00",
  paragraphs: [
    "Hôm 16/10, Tổng thống Mỹ Donald Trump đã điện đàm với Tổng thống Nga Vladimir Putin về tình hình Ukraine.",
    "Cuộc điện đàm kéo dài 50 phút và được hai bên đánh giá là thẳng thắn, theo thông báo của Điện Kremlin.",
    "Giới quan sát cho rằng hai nước còn nhiều khác biệt, nhất là về các lệnh trừng phạt và vấn đề an ninh châu Âu.",
  ],
};
const weather: Story = {
  path: "/the-gioi/thoi-tiet.html",
  title: "Nắng nóng kéo dài ở Nam Âu",
  publishedAt: "2025-10-17T07:00:00+07:00",
  paragraphs: [
    "Nhiệt độ tại nhiều thành phố ven Địa Trung Hải vượt 35 độ C trong tuần này, cao hơn trung bình nhiều năm.",
    "Nhà chức trách khuyến cáo người dân hạn chế ra ngoài vào buổi trưa và uống đủ nước.",
  ],
};

let path: Awaited<ReturnType<typeof openPath>>;
beforeEach(async () => {
  path = await openPath();
  path.newsroom.publish(call);
});
afterEach(() => path.close());

describe("an article", () => {
  beforeEach(() => path.configure([{ url: `${path.address}${call.path}`, kind: "article" }]));

  it("is stored with its raw page, its text and what it tells", async () => {
    const report = (await path.checkAll())[call.path]!;
    expect(report).toMatchObject({ outcome: "new", status: 200, kind: "article", contacts: 1 });
    const version = (await path.services.versions.get(report.versionId!))!;
    const text = await path.services.versions.text(version.textHash);
    expect(text.split("\n")).toEqual([call.title, ...call.paragraphs]);
    const { quote, start, end } = version.records[0]!.evidence[0]!;
    expect(text.slice(start, end)).toBe(quote);
    const snapshot = (await path.services.snapshots.get(version.snapshot.sha256))!;
    expect(Buffer.from(snapshot.body).toString()).toContain(
      "<h1>Tổng thống Mỹ và Tổng thống Nga điện đàm</h1>",
    );
    expect(path.mentions.sent).toMatchObject([
      { sides: "RU+US", backfill: true, reported: [{ type: "call" }] },
    ]);
  });

  it("makes no version when counters and teasers move", async () => {
    await path.checkAll();
    path.newsroom.noise = { comments: 99, views: 5000, teasers: ["Một tin khác hẳn về bóng đá"] };
    expect((await path.checkAll())[call.path]).toMatchObject({ outcome: "unchanged" });
    expect(path.mentions.sent).toHaveLength(1);
  });

  it("notes what it took for noise, once", async () => {
    const spelt = (word: string) => ({
      ...call,
      paragraphs: [...call.paragraphs, `Hai nước cùng bày tỏ mong muốn sớm có ${word} bền vững ở khu vực.`],
    });
    path.newsroom.publish(spelt("hoà bình"));
    await path.checkAll();
    path.newsroom.publish(spelt("hòa bình"));
    for (let n = 0; n < 2; n++)
      expect((await path.checkAll())[call.path]).toMatchObject({ outcome: "unchanged" });
    const [watch] = await path.services.watches.all();
    expect(await path.services.versions.noise(watch!.sourceId)).toMatchObject([{ why: "spelling" }]);
  });

  it("makes a version of a changed number and tells what the page says now", async () => {
    await path.checkAll();
    const paragraphs = call.paragraphs.map((text) => text.replace("50 phút", "55 phút"));
    path.newsroom.publish({ ...call, paragraphs });
    const report = (await path.checkAll())[call.path]!;
    expect(report.outcome).toBe("changed");
    const version = await path.services.versions.get(report.versionId!);
    expect(version!.change).toEqual({ addedWords: 1, removedWords: 1, movedLines: 0, summary: "50 → 55" });
    expect(path.mentions.sent[1]).toMatchObject({
      backfill: false,
      reported: [],
      revised: [{ before: { durationMinutes: { min: 50 } }, after: { durationMinutes: { min: 55 } } }],
    });
  });

  it("records A again after A → B → A", async () => {
    await path.checkAll();
    path.newsroom.publish({ ...call, title: "Một tiêu đề khác" });
    await path.checkAll();
    path.newsroom.publish(call);
    expect((await path.checkAll())[call.path]!.versionId).toMatch(/-3$/);
  });

  it("is taken for removed after three times 404, and what it told is withdrawn", async () => {
    await path.checkAll();
    path.newsroom.broken.set(call.path, 404);
    const outcomes = [];
    for (let n = 0; n < 3; n++) outcomes.push((await path.checkAll())[call.path]!.outcome);
    expect(outcomes).toEqual(["error", "error", "removed"]);
    expect(path.mentions.sent[1]).toMatchObject({ withdrawn: [{ type: "call" }] });
  });

  it("tells all of it anew when it is back as it was, also when it could not be reached in between", async () => {
    await path.checkAll();
    path.newsroom.broken.set(call.path, 404);
    for (let n = 0; n < 3; n++) await path.checkAll();
    path.newsroom.broken.set(call.path, 503);
    await path.checkAll();
    path.newsroom.broken.clear();
    expect((await path.checkAll())[call.path]).toMatchObject({ outcome: "changed" });
    expect(path.mentions.sent.at(-1)).toMatchObject({ reported: [{ type: "call" }], withdrawn: [] });
    expect((await path.checkAll())[call.path]).toMatchObject({ outcome: "unchanged" });
  });

  it("is found to be removed once, however long the page flickers between gone and broken", async () => {
    await path.checkAll();
    path.newsroom.broken.set(call.path, 404);
    for (let n = 0; n < 3; n++) await path.checkAll();
    const told = path.mentions.sent.length;
    for (const status of [503, 404, 404, 404, 404]) {
      path.newsroom.broken.set(call.path, status);
      await path.checkAll();
    }
    expect(path.mentions.sent).toHaveLength(told);
  });

  it("is not taken for removed when it leads to a front page that is out of order itself", async () => {
    await path.checkAll();
    path.newsroom.broken.set(call.path, 302).set("/", 503);
    path.newsroom.headers = { location: "/" };
    for (let n = 0; n < 4; n++)
      expect((await path.checkAll())[call.path]).toMatchObject({ outcome: "error", status: 503 });
    expect(path.mentions.sent).toHaveLength(1);
  });

  it("forgets its failures when it is back", async () => {
    await path.checkAll();
    path.newsroom.broken.set(call.path, 500);
    await path.checkAll();
    expect(await path.services.watches.all()).toMatchObject([{ failures: 1, outcome: "error", status: 500 }]);
    path.newsroom.broken.clear();
    expect((await path.checkAll())[call.path]).toMatchObject({ outcome: "unchanged" });
    expect(await path.services.watches.all()).toMatchObject([{ failures: 0 }]);
  });

  it("costs no read and one write unit when it is unchanged, also under a long title and address", async () => {
    const title =
      "Tổng thống Mỹ và Tổng thống Nga điện đàm lần thứ tám kể từ đầu năm, thống nhất gặp nhau ở Budapest";
    const long = {
      ...call,
      title,
      path: `/the-gioi/${"tong-thong-my-va-tong-thong-nga-dien-dam-".repeat(3)}4812345.html`,
    };
    path.newsroom.publish(long);
    path.newsroom.headers = { etag: `"${"a".repeat(40)}"`, "last-modified": "Sat, 21 Nov 2026 10:00:00 GMT" };
    await path.configure([{ url: `${path.address}/the-gioi`, kind: "listing" }]);
    await path.checkAll();
    await path.checkAll();
    const watch = (await path.services.watches.all()).find(({ url }) => url.endsWith("4812345.html"));
    const before = path.table.consumed();
    const { checkPage } = await import("../../shared/watch/check-page.ts");
    await checkPage(watch!, path.services);
    const after = path.table.consumed();
    expect(after.write - before.write).toBe(1);
    expect(after.read - before.read).toBe(0);
  });
});

/** Units that the embedded database leaves out: the source's entry in the list of sources is written with it. */
const IN_THE_INDEX = 1;

it("costs at most six write units and one per KB of compressed text when it has changed", async () => {
  const long = {
    ...call,
    paragraphs: Array.from({ length: 60 }, (_, n) => `Đoạn ${n}. ${call.paragraphs[n % 3]!}`),
  };
  path.newsroom.publish(long);
  await path.configure([{ url: `${path.address}${call.path}`, kind: "article", every: 600 }]);
  await path.checkAll();
  await path.checkAll();
  path.newsroom.publish({ ...long, paragraphs: [...long.paragraphs, "Hai bên sẽ sớm thông báo thêm."] });
  const [watch] = await path.services.watches.all();
  const before = path.table.consumed();
  const { checkPage } = await import("../../shared/watch/check-page.ts");
  expect((await checkPage(watch!, path.services))?.outcome).toBe("changed");
  const written = path.table.consumed().write - before.write + IN_THE_INDEX;
  const [version] = (await path.services.versions.list(watch!.sourceId)).items;
  const text = await path.services.versions.text(version!.textHash);
  const kilobytes = Math.ceil(brotliCompressSync(text).length / 1024);
  expect(kilobytes).toBeGreaterThan(0);
  expect(written).toBeLessThanOrEqual(6 + kilobytes);
});

describe("a listing", () => {
  beforeEach(async () => {
    path.newsroom.publish(weather);
    await path.configure([{ url: `${path.address}/the-gioi`, kind: "listing" }]);
  });

  it("leads to the articles that may tell of a contact, each once", async () => {
    const reports = await path.checkAll();
    expect(Object.keys(reports).sort()).toEqual(["/the-gioi", call.path]);
    expect(reports[call.path]!.outcome).toBe("new");
    expect(Object.values(await path.checkAll()).map(({ outcome }) => outcome)).toEqual([
      "unchanged",
      "unchanged",
    ]);
  });

  it("makes no version of other teasers beside the list, and follows one that may tell of a contact", async () => {
    await path.checkAll();
    path.newsroom.noise.teasers.push(
      "Thêm một tuyến metro đi vào hoạt động",
      "Ông Putin điện đàm với ông Trump",
    );
    const reports = await path.checkAll();
    expect(reports["/the-gioi"]!.outcome).toBe("unchanged");
    expect(Object.keys(reports)).not.toContain("/khac/2.html");
    expect(reports["/khac/3.html"]!.outcome).toBe("error");
  });

  it("tells as background what was there before, and as news what appears later", async () => {
    await path.checkAll();
    path.newsroom.publish({
      ...call,
      path: "/the-gioi/moi.html",
      title: "Ông Trump lại điện đàm với ông Putin",
    });
    await path.checkAll();
    expect(path.mentions.sent.map(({ backfill }) => backfill)).toEqual([true, false]);
  });
});
