import { afterEach, beforeEach, expect, it } from "vitest";
import type { ContactRecord } from "../../shared/extract/contact-record.ts";
import { resolveReport } from "../../shared/resolve/resolve-report.ts";
import { sha256, sourceIdOf } from "../../shared/snapshot/hash.ts";
import { normaliseForComparison } from "../../shared/snapshot/normalise-for-comparison.ts";
import { hashText } from "../../shared/store/versions.ts";
import { rereadSource, type SourceServices } from "../../shared/watch/reread-source.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { article, body, openWatcher } from "../watching-cases/watch-pages.ts";
import { mortal } from "./mortal-table.ts";

const life = mortal();
let watcher: Awaited<ReturnType<typeof openWatcher>>;
beforeEach(async () => void (watcher = await openWatcher({}, life.around)));
afterEach(() => watcher.close());

const page = article(body);
const teaser = "Bão số 9 đổi hướng, đi chậm lại";
let pages = 0;

const asStored = (text: string) => text.replace("\n", `\n${teaser}\n`);

/** A page that was read by a worse reader, which took a teaser for a part of the text, and told of what it read. */
async function readByAnother(): Promise<{ path: string; id: string }> {
  const path = `/doc-lai-${++pages}.html`;
  watcher.answer(path, page);
  await watcher.check(path);
  const { versions, watches, contacts, clock } = watcher.services;
  const [version] = await watcher.versions(path);
  const text = asStored(await versions.text(version!.textHash));
  const moved = (record: ContactRecord): ContactRecord => ({
    ...record,
    evidence: record.evidence.map(({ quote }) => {
      const start = text.indexOf(quote);
      return { quote, start, end: start + quote.length };
    }),
  });
  const before = { ...version!, textHash: hashText(text), records: version!.records.map(moved) };
  await versions.rewrite(version!, before, text);
  const watch = (await watcher.watch(path))!;
  const known = { readBy: 0, contentHash: sha256(normaliseForComparison(text)), textHash: before.textHash };
  await watches.replace(watch, { ...watch, ...known, textLength: text.length });
  const report = watcher.mentions.at(-1)!;
  await resolveReport(
    { ...report, reported: report.reported.map(moved) },
    { contacts, clock, policy: { recentDays: 14, settleSeconds: 0 } },
  );
  watcher.mentions.length = 0;
  return { path, id: sourceIdOf(`${watcher.base}${path}`) };
}

const noise = (n: number) => article(body, { around: `<div class="comment-count">Bình luận (${n})</div>` });

async function rereadAll(id: string, write: boolean, services: SourceServices = watcher.services) {
  const source = await services.sources.get(id);
  const found = [];
  for await (const one of rereadSource(source!, write, services)) found.push(one);
  return found;
}

it("takes what a better reader reads for no change, and keeps it", async () => {
  const { path } = await readByAnother();
  watcher.answer(path, noise(7));
  expect((await watcher.check(path)).outcome).toBe("unchanged");
  const [text] = await watcher.texts(path);
  expect(text).not.toContain(teaser);
  expect(watcher.mentions).toEqual([]);
  watcher.answer(path, noise(8));
  expect((await watcher.check(path)).outcome).toBe("unchanged");
  expect(await watcher.versions(path)).toMatchObject([
    { seq: 1, reread: { firstTextHash: expect.any(String) as string } },
  ]);
});

it("finds an edit beside it, and shows that alone", async () => {
  const { path } = await readByAnother();
  watcher.answer(path, page.replace("50 phút", "55 phút"));
  expect((await watcher.check(path)).outcome).toBe("changed");
  const [, version] = await watcher.versions(path);
  expect(version!.change).toMatchObject({ addedWords: 1, removedWords: 1, summary: "50 → 55" });
  expect(watcher.mentions).toMatchObject([
    {
      reported: [],
      withdrawn: [],
      revised: [{ before: { durationMinutes: { min: 50 } }, after: { durationMinutes: { min: 55 } } }],
    },
  ]);
});

it("does not take another select or ignore in the sources file for a change of the page", async () => {
  const url = `${watcher.base}/chon.html`;
  watcher.answer(
    "/chon.html",
    article([...body, "Một đoạn về thời tiết mà người dùng sau này không muốn đọc nữa."]),
  );
  await syncSources([{ url, kind: "page" }], watcher.services);
  await watcher.check("/chon.html");
  await syncSources([{ url, kind: "page", ignore: ["p:last-of-type"] }], watcher.services);
  expect((await watcher.check("/chon.html")).outcome).toBe("unchanged");
  expect((await watcher.texts("/chon.html"))[0]).not.toContain("thời tiết");
});

it("says what would be read differently and leaves it as it is, until it is told to write", async () => {
  const { path, id } = await readByAnother();
  const [before] = await watcher.versions(path);
  expect(await rereadAll(id, false)).toMatchObject([{ reread: { differs: true } }]);
  expect(await watcher.versions(path)).toEqual([before]);
  await rereadAll(id, true);
  expect((await watcher.texts(path))[0]).not.toContain(teaser);
  expect(await rereadAll(id, true)).toMatchObject([{ reread: { differs: false } }]);
  watcher.answer(path, noise(7));
  expect((await watcher.check(path)).outcome).toBe("unchanged");
  expect(watcher.mentions).toEqual([]);
});

it("moves the quotes that contacts show of the page with its text", async () => {
  const { path, id } = await readByAnother();
  await rereadAll(id, true);
  const [text] = await watcher.texts(path);
  const [contact] = (await watcher.services.contacts.list({})).items;
  const [claim] = (await watcher.services.contacts.getWhole(contact!.id))!.claims;
  const [version] = await watcher.versions(path);
  for (const { quote, start, end } of [...claim!.record.evidence, ...version!.records[0]!.evidence])
    expect(text!.slice(start, end)).toBe(quote);
});

it("ends the same after a kill at any write, when it is run again", async () => {
  for (let writes = 0; ; writes++) {
    const { path, id } = await readByAnother();
    life.dieAfter(writes);
    const wasKilled = await rereadAll(id, true).then(
      () => false,
      () => true,
    );
    life.dieAfter(Infinity);
    await rereadAll(id, true);
    const [text] = await watcher.texts(path);
    expect(text, `killed before write ${writes + 1}`).not.toContain(teaser);
    watcher.answer(path, noise(7));
    expect((await watcher.check(path)).outcome).toBe("unchanged");
    expect(watcher.mentions).toEqual([]);
    if (!wasKilled) {
      expect(writes).toBeGreaterThan(2);
      return;
    }
  }
});
