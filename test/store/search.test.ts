import { describe, expect, it } from "vitest";
import { openMemoryTable } from "../../infra/memory-table.ts";
import { openContactStore } from "../../shared/store/contacts.ts";
import { tokensOf, tokenToAsk, wordsToAsk } from "../../shared/store/search-tokens.ts";
import { readSearch } from "../../shared/web/read-search.ts";
import { contact, day, macron, newsroom, putin, starmer, trump, xi } from "../resolve/tell.ts";

const quoted = (quote: string) => ({ evidence: [{ quote, start: 0, end: quote.length }] });

describe("the words of a text by which it is found", () => {
  it.each([
    ["Ông Trump nói về hạt nhân và thuế quan", ["trump", "hat nhan", "thue quan"]],
    ["bàn việc giải trừ vũ khí, rồi về Gaza", ["giai tru", "tru vu", "vu khi", "gaza"]],
    ["They discussed the Nord Stream pipeline", ["nord", "stream", "pipeline", "discussed"]],
    ["Tổng thống Mỹ điện đàm", ["tong thong", "dien dam"]],
  ])("of %j are pairs of syllables, and single words of other languages", (text, tokens) => {
    expect(tokensOf(text)).toEqual(expect.arrayContaining(tokens));
  });

  it("do not cross a sign, a joining word or a title", () => {
    const tokens = tokensOf("Tổng thống Mỹ nói về dầu, khí đốt");
    expect(tokens).not.toContain("thong my");
    expect(tokens).not.toContain("dau khi");
    expect(tokens).toContain("khi dot");
  });

  it("are bounded, and what everybody says comes last", () => {
    const many = Array.from({ length: 60 }, (_, n) => `Word${n}`).join(" ");
    const tokens = tokensOf(`call ${many}`);
    expect(tokens).toHaveLength(28);
    expect(tokens).not.toContain("call");
  });
});

describe("a question", () => {
  it("is asked of the list that everything it names must be in", () => {
    expect(tokenToAsk(["hat", "nhan"])).toBe("hat nhan");
    expect(tokenToAsk(wordsToAsk("thỏa thuận về khoáng sản"))).toBe("thoa thuan");
    expect(tokenToAsk(wordsToAsk("call about the pipeline"))).toBe("pipeline");
    expect(tokenToAsk([])).toBeUndefined();
  });

  it("may name a leader among its words, but no word is taken for a name that is a syllable, too", () => {
    expect(readSearch("hạt nhân Trump")).toMatchObject({ leader: "donald-trump", words: ["hat", "nhan"] });
    expect(readSearch("tap can binh dat hiem")).toMatchObject({
      leader: "xi-jinping",
      words: ["dat", "hiem"],
    });
    expect(readSearch("hình ảnh")).toEqual({ words: ["hinh", "anh"], asked: ["hinh", "anh"] });
  });
});

describe("searching", () => {
  const table = openMemoryTable();
  const contacts = openContactStore(table);
  const room = newsroom(contacts);
  const found = async (q: string) =>
    (await contacts.list({ q: readSearch(q) })).items.map(({ sides }) => sides);

  it("finds titles and quotes of the first reports, marks or none", async () => {
    await room.tell(contact(quoted("Hai ông bàn về đất hiếm và vũ khí hạt nhân, ông Putin cho biết.")));
    await room.tell(contact(quoted("They also spoke of the Nord Stream pipeline.")), {
      outlet: "wire.example",
    });
    const other = { participants: [macron, starmer], date: day("2025-10-10") };
    await room.tell(contact({ ...other, ...quoted("Thúc đẩy hạt nhân dân sự") }), { page: 2 });
    await room.tell(contact({ participants: [trump, xi], date: day("2025-10-30") }), { page: 3 });
    expect(await found("hạt nhân")).toEqual(["RU+US", "FR+GB"]);
    expect(await found("HAT NHAN")).toEqual(["RU+US", "FR+GB"]);
    expect(await found("vũ khí hạt nhân")).toEqual(["RU+US"]);
    expect(await found("đất hiếm Trump")).toEqual(["RU+US"]);
    expect(await found("pipeline")).toEqual(["RU+US"]);
    expect(await found("hạt tiêu")).toEqual([]);
  });

  it("takes a name for a word where nobody of the name took part", async () => {
    await room.tell(
      contact({
        participants: [putin, xi],
        date: day("2025-11-02"),
        ...quoted("Hai bên lo ngại về Afghanistan"),
      }),
      { page: 4 },
    );
    expect(await found("Afghanistan")).toEqual(["CN+RU"]);
  });

  it("goes on where a page of what was found ended", async () => {
    const first = await contacts.list({ q: readSearch("hạt nhân") }, { limit: 1 });
    const second = await contacts.list({ q: readSearch("hạt nhân") }, { limit: 1, cursor: first.next! });
    expect([...first.items, ...second.items].map(({ sides }) => sides)).toEqual(["RU+US", "FR+GB"]);
  });

  it("keeps what is said out of all lists but those of words", async () => {
    const [listed] = (await contacts.list({ leader: putin.id })).items;
    expect(listed).not.toHaveProperty("said");
  });
});
