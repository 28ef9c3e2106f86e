import { afterAll, beforeAll, expect, test } from "vitest";
import { diffTexts } from "../../shared/diff/diff-texts.ts";
import { article, body, lead, openWatcher } from "./watch-pages.ts";

let watcher: Awaited<ReturnType<typeof openWatcher>>;
beforeAll(async () => void (watcher = await openWatcher()));
afterAll(() => watcher.close());

let pages = 0;
/** Checks a page as it was and as it is, and gives what came of the second check. */
async function checkTwice(before: string, after: string) {
  const path = `/bai-${++pages}.html`;
  watcher.answer(path, before);
  expect((await watcher.check(path)).outcome).toBe("new");
  watcher.answer(path, after);
  const { outcome } = await watcher.check(path);
  return { path, outcome, texts: await watcher.texts(path) };
}

const page = article(body);

test("extra blank lines and indentation make no version (case 1)", async () => {
  const spaced = page.replaceAll("<p>", "\n\n   <p>\n\t").replaceAll("</p>", "  </p>\n\n<p>  </p>\n");
  expect(await checkTwice(page, spaced)).toMatchObject({ outcome: "unchanged", texts: { length: 1 } });
});

test.each([
  ["zero bytes", ""],
  ["an empty body", "<html><body> </body></html>"],
])("%s after a good page is recorded as empty, without a version or an alert (case 2)", async (_, after) => {
  const told = watcher.mentions.length;
  expect(await checkTwice(page, after)).toMatchObject({ outcome: "empty", texts: { length: 1 } });
  expect(watcher.mentions.length).toBe(told + 1);
});

const spelled = article([
  `${lead} Ông nói “hòa bình” là 'mục tiêu', thoả thuận phải công bằng.`,
  ...body.slice(1),
]);

test.each([
  ["decomposed letters", spelled.normalize("NFD")],
  ["the other tone placement", spelled.replace("hòa", "hoà").replace("thoả", "thỏa")],
  ["no-break spaces", spelled.replaceAll("Tổng thống Mỹ", "Tổng&nbsp;thống&nbsp;Mỹ")],
  ["straight quotes", spelled.replace(/[“”]/g, '"').replaceAll("'", "’")],
])("%s make no version (case 8)", async (_, after) => {
  expect(await checkTwice(spelled, after)).toMatchObject({ outcome: "unchanged", texts: { length: 1 } });
});

test("fifteen megabytes of inline script in the head leave the body readable (case 10)", async () => {
  watcher.answer(
    "/script.html",
    article(body, { head: `<script>${"var a = 1 < 2;\n".repeat(1_000_000)}</script>` }),
  );
  expect((await watcher.check("/script.html")).outcome).toBe("new");
  expect((await watcher.texts("/script.html"))[0]).toContain(lead);
});

test("a tag inside a JSON data attribute does not swallow what follows (case 11)", async () => {
  const html = article(body).replace("<p>", `<div data-props='{"html":"<div><p>Xem thêm"}'></div><p>`);
  expect((await checkTwice(html, html)).texts[0]).toContain(lead);
});

test("a body hidden until its script has run is read all the same (case 12)", async () => {
  const html = page.replace("<body>", '<body style="display:none">');
  expect((await checkTwice(html, html)).texts[0]).toContain(lead);
});

test("text split by comments is read as one (case 13)", async () => {
  const html = article([
    ...body,
    "Giá dầu khi đó ở mức 90<!-- -->.<!-- -->74 USD một thùng, cao nhất trong năm nay.",
  ]);
  expect((await checkTwice(html, html)).texts[0]).toContain("mức 90.74 USD");
});

test("new cache-busters in links to style sheets and scripts make no version (case 14)", async () => {
  const head = (build: number) =>
    `<link rel="stylesheet" href="/a.css?v=${build}"><script src="/a.js?${build}"></script>`;
  const result = await checkTwice(article(body, { head: head(1) }), article(body, { head: head(2) }));
  expect(result).toMatchObject({ outcome: "unchanged", texts: { length: 1 } });
});

test("counters, relative times, ads and related news make no version (case 15)", async () => {
  const around = (n: number) =>
    `<span class="time-ago">${n} giờ trước</span><span class="view-count">${n}01 lượt xem</span>
     <div class="quang-cao">Mua ${n} tặng 1</div><div class="comment-count">Bình luận (${n})</div>
     <div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/${n}.html">Một tin khác hẳn số ${n}</a></li></ul></div>`;
  const inside = (n: number) =>
    article(body, { around: around(n) }).replace("</h1>", `</h1><p class="time">Cập nhật lúc 1${n}:05</p>`);
  expect(await checkTwice(inside(3), inside(4))).toMatchObject({
    outcome: "unchanged",
    texts: { length: 1 },
  });
});

test("what was taken for noise can be looked up on its source (case 16)", async () => {
  const { path } = await checkTwice(spelled, spelled.replace("hòa bình", "hoà bình"));
  expect(await watcher.noise(path)).toMatchObject([{ why: "spelling" }]);
});

test.each([
  ["number", "50 phút", "55 phút"],
  ["name", "Vladimir Putin", "Dmitry Medvedev"],
  ["date", "Hôm 20/11", "Hôm 19/11"],
])("a changed %s in a body sentence makes a version (case 16)", async (_, before, after) => {
  const result = await checkTwice(page, page.replace(before, after));
  expect(result).toMatchObject({ outcome: "changed", texts: { length: 2 } });
});

test("two swapped paragraphs make a version, marked as moved, and no new contact (case 17)", async () => {
  const told = watcher.mentions.length;
  const { path, outcome, texts } = await checkTwice(page, article([body[0]!, body[2]!, body[1]!]));
  expect(outcome).toBe("changed");
  expect(diffTexts(texts[0]!, texts[1]!).paragraphs).toEqual({ added: 0, removed: 0, changed: 0, moved: 1 });
  expect((await watcher.versions(path))[1]?.change).toMatchObject({ movedLines: 1, addedWords: 0 });
  expect(watcher.mentions.slice(told + 1).flatMap((report) => report.reported)).toEqual([]);
});

test("A, then B, then A again are two changes (case 24)", async () => {
  const { path } = await checkTwice(page, page.replace("50 phút", "55 phút"));
  watcher.answer(path, page);
  expect((await watcher.check(path)).outcome).toBe("changed");
  expect(await watcher.texts(path)).toHaveLength(3);
});

test("an article that collapses under the same title is doubted until it is seen twice (case 27)", async () => {
  const long = article([...body, ...body.map((text) => `${text} Chi tiết được công bố sau đó.`), ...body]);
  const { path, outcome } = await checkTwice(long, article([body[2]!.slice(0, 60)]));
  expect(outcome).toBe("collapsed");
  watcher.answer(path, long);
  expect((await watcher.check(path)).outcome).toBe("unchanged");
  watcher.answer(path, article([body[2]!.slice(0, 60)]));
  expect((await watcher.check(path)).outcome).toBe("collapsed");
  expect((await watcher.check(path)).outcome).toBe("changed");
});
