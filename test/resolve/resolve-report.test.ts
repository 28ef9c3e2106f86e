import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openMemoryTable } from "../../infra/memory-table.ts";
import type { MentionReport } from "../../shared/path.ts";
import { openContactStore } from "../../shared/store/contacts.ts";
import type { Table } from "../../shared/store/table.ts";
import { contact, day, minutes, newsroom, report } from "./tell.ts";

class Crash extends Error {}

/** A table whose process dies at chosen writes: before the write, or after it and before anybody knows. */
function crashingTable(crashes: { write: number; after: boolean }[]): Table {
  const table = openMemoryTable();
  let writes = 0;
  const risky = async (write: () => Promise<void>) => {
    const crash = crashes.find((planned) => planned.write === writes);
    writes++;
    if (crash && !crash.after) throw new Crash();
    await write();
    if (crash) throw new Crash();
  };
  return {
    ...table,
    put: (...args) => risky(() => table.put(...args)),
    update: (...args) => risky(() => table.update(...args)),
    delete: (...args) => risky(() => table.delete(...args)),
  };
}

/** Delivers until it is done, as the queue does. */
async function deliver(
  told: MentionReport,
  resolve: (told: MentionReport) => Promise<unknown>,
): Promise<void> {
  for (;;) {
    try {
      await resolve(told);
      return;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

/** Fifty pages that tell of one call, each in its own way. */
const burst = Array.from({ length: 50 }, (_, n) =>
  report(
    [
      contact({
        date: n % 7 === 0 ? null : day(n % 5 === 0 ? "2025-10-17" : "2025-10-16"),
        type: n % 6 === 1 ? "video" : "call",
        durationMinutes: n % 3 === 0 ? minutes(50) : null,
        initiator: n % 4 === 0 ? "donald-trump" : null,
      }),
    ],
    { outlet: `outlet-${n}.example`, at: new Date(Date.UTC(2025, 9, 17, 2, 0, n)).toISOString() },
  ),
);

describe("a burst of reports of one call", () => {
  it("ends in the same one contact and one alert, in every order, with duplicates and crashes", async () => {
    const facts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(burst, { minLength: 50 }),
        fc.array(fc.nat(49), { maxLength: 12 }),
        fc.array(fc.record({ write: fc.nat(260), after: fc.boolean() }), { maxLength: 12 }),
        async (order, repeated, crashes) => {
          const room = newsroom(openContactStore(crashingTable(crashes)));
          const deliveries = order.flatMap((told, n) =>
            repeated.includes(n) ? [told, order[n >> 1]!] : [told],
          );
          for (const told of deliveries) await deliver(told, room.resolve);
          const [only, ...others] = await room.all();
          expect(others).toEqual([]);
          expect(new Set(room.news())).toEqual(new Set(["new"]));
          expect(only!.reports).toBe(50);
          const { type, status, date, durationMinutes, initiator, participants } = only!;
          facts.add(JSON.stringify([type, status, date, durationMinutes, initiator, participants]));
        },
      ),
      { numRuns: 10, seed: 20251016 },
    );
    expect(facts.size).toBe(1);
  });

  it("loses nothing and doubles nothing when its first report is cut off at any write", async () => {
    for (let write = 0; write < 20; write++)
      for (const after of [false, true]) {
        const room = newsroom(openContactStore(crashingTable([{ write, after }])));
        await deliver(burst[1]!, room.resolve);
        await deliver(burst[2]!, room.resolve);
        const [only, ...others] = await room.all();
        expect(others).toEqual([]);
        expect(only!.reports).toBe(2);
        expect(new Set(room.news())).toEqual(new Set(["new"]));
      }
  });
});

const second = { outlet: "second.example", at: "2025-10-17T03:00:00.000Z" };

describe("history", () => {
  const kinds = async (room: ReturnType<typeof newsroom>) => {
    const { id } = (await room.all())[0]!;
    return (await room.contacts.getWhole(id))!.revisions.map(({ what }) => what);
  };

  it("tells of first sight, corroboration and what was filled in", async () => {
    const room = newsroom();
    await room.tell(contact());
    await room.tell(contact(), second);
    await room.tell(contact({ durationMinutes: minutes(50) }), { ...second, outlet: "third.example" });
    expect(await kinds(room)).toEqual(["first-seen", "corroborated", "filled-in"]);
    expect(room.news()).toEqual(["new"]);
  });

  it("takes an edited duration for a change, and tells it once", async () => {
    const room = newsroom();
    const before = contact({ durationMinutes: minutes(50) });
    const after = { ...before, durationMinutes: minutes(55) };
    await room.tell(before);
    const edit = { seq: 2, at: "2025-10-17T04:00:00.000Z", revised: [{ before, after }] };
    await room.tell([], edit);
    await room.tell([], edit);
    expect(await kinds(room)).toEqual(["first-seen", "fact-changed"]);
    expect(new Set(room.news())).toEqual(new Set(["new", "fact:durationMinutes:1"]));
    expect((await room.all())[0]!.durationMinutes).toEqual(minutes(55));
  });

  it("keeps both values when another outlet says otherwise", async () => {
    const room = newsroom();
    await room.tell(contact({ durationMinutes: minutes(50) }));
    await room.tell(contact({ durationMinutes: minutes(55) }), second);
    expect(await kinds(room)).toEqual(["first-seen", "contradicted"]);
    expect((await room.all())[0]).toMatchObject({
      durationMinutes: minutes(50),
      disputed: ["durationMinutes"],
    });
    expect(room.news()).toEqual(["new", "fact:durationMinutes:1"]);
  });

  it("tells of a contact that was planned, cancelled and held after all", async () => {
    const room = newsroom();
    const at = (d: number) => `2025-10-${d}T02:00:00.000Z`;
    await room.tell(contact({ status: "planned" }), { at: at(10) });
    await room.tell(contact({ status: "cancelled" }), { at: at(12), page: 2 });
    await room.tell(contact({ status: "cancelled" }), { ...second, at: at(12) });
    await room.tell(contact({ status: "planned" }), { ...second, page: 2, at: at(13) });
    await room.tell(contact(), { at: at(17), page: 3 });
    expect(await kinds(room)).toEqual([
      "first-seen",
      "status-changed",
      "corroborated",
      "corroborated",
      "status-changed",
    ]);
    expect(room.news()).toEqual(["new", "status:cancelled", "status:held"]);
  });

  it("tells when the sentence was edited away, and when it is there again", async () => {
    const room = newsroom();
    await room.tell(contact());
    await room.tell([], { seq: 2, at: "2025-10-17T04:00:00.000Z", withdrawn: [contact()] });
    expect((await room.all())[0]).toMatchObject({ withdrawn: true, reports: 0 });
    await room.tell(contact(), { seq: 3, at: "2025-10-17T05:00:00.000Z" });
    expect((await room.all())[0]).toMatchObject({ reports: 1 });
    expect(await kinds(room)).toEqual(["first-seen", "withdrawn", "filled-in"]);
    expect(room.news()).toEqual(["new", "withdrawn"]);
  });

  it("records a withdrawal silently while others still tell of the contact", async () => {
    const room = newsroom();
    await room.tell(contact());
    await room.tell(contact(), second);
    await room.tell([], { seq: 2, at: "2025-10-17T04:00:00.000Z", withdrawn: [contact()] });
    expect(await kinds(room)).toEqual(["first-seen", "corroborated", "withdrawn"]);
    expect(room.news()).toEqual(["new"]);
  });

  it("is withdrawn when the page is removed, whose last version is the one that told", async () => {
    const room = newsroom();
    await room.tell(contact());
    await room.tell([], { at: "2025-10-20T00:00:00.000Z", withdrawn: [contact()] });
    expect((await room.all())[0]).toMatchObject({ withdrawn: true });
  });

  it("quotes an edited page as it is now, even where the contact stays as it was", async () => {
    const room = newsroom();
    await room.tell(contact({ durationMinutes: minutes(50) }), second);
    const before = contact({ durationMinutes: minutes(50) });
    await room.tell(before);
    const quote = "They spoke for more than 45 minutes.";
    const after = contact({
      durationMinutes: { min: 45, max: null },
      evidence: [{ quote, start: 0, end: quote.length }],
    });
    const edit = { seq: 2, at: "2025-10-17T04:00:00.000Z", revised: [{ before, after }] };
    await room.resolve(report([], edit));
    await room.resolve(report([], edit));
    const { contact: now, claims } = (await room.contacts.getWhole((await room.all())[0]!.id))!;
    expect(claims.map(({ record }) => record.evidence[0]!.quote)).toContain(quote);
    expect(now.durationMinutes).toEqual(minutes(50));
    expect(now.revision).toBe(2);
    expect(room.news()).toEqual(["new"]);
  });

  it("shows the edited quote of a contact that one page tells of", async () => {
    const room = newsroom();
    const before = contact({ place: "Moscow" });
    await room.tell(before);
    const quote = "They spoke at length.";
    const after = { ...before, topics: ["trade"], evidence: [{ quote, start: 0, end: quote.length }] };
    await room.resolve(report([], { seq: 2, at: "2025-10-17T04:00:00.000Z", revised: [{ before, after }] }));
    expect((await room.all())[0]!.evidence).toEqual(after.evidence);
    expect(room.news()).toEqual(["new"]);
  });

  it("ignores an old version that comes again after a newer one", async () => {
    const room = newsroom();
    const before = contact({ durationMinutes: minutes(50) });
    const after = { ...before, durationMinutes: minutes(55) };
    await room.tell(before);
    await room.tell([], { seq: 2, at: "2025-10-17T04:00:00.000Z", revised: [{ before, after }] });
    await room.tell(before);
    expect((await room.all())[0]!.durationMinutes).toEqual(minutes(55));
  });

  it("doesn't take for held what is said of a plan before its day", async () => {
    const room = newsroom();
    const plan = contact({ type: "meeting", status: "planned", hostCountry: "HU", date: day("2025-10-25") });
    await room.tell(plan);
    await room.tell({ ...plan, status: "held", date: null }, second);
    expect(await room.all()).toMatchObject([{ status: "planned", reports: 2 }]);
  });

  it("notes where our own count differs from a stated one", async () => {
    const room = newsroom();
    await room.tell(contact({ date: day("2025-02-12") }), { at: "2025-02-13T00:00:00.000Z" });
    const ordinal = { n: 8, since: "2025-01-01" };
    await room.tell(contact({ ordinal }), { page: 2 });
    expect((await room.all())[0]!.ownCount).toEqual({ n: 2, since: "2025-01-01" });
  });
});

/** Somewhere in a text, without a day. */
const memory = () => contact({ date: null, evidence: [{ quote: "They had spoken.", start: 900, end: 916 }] });

describe("what is alerted", () => {
  const news = async (...told: Parameters<ReturnType<typeof newsroom>["tell"]>) => {
    const room = newsroom();
    await room.tell(...told);
    return room.alerts.map(({ milestone, background }) => [milestone, background ? "background" : "news"]);
  };

  it("is a contact of the last two weeks, or a plan", async () => {
    expect(await news(contact({ date: day("2025-10-04") }))).toEqual([["new", "news"]]);
    expect(await news(contact({ status: "planned", date: day("2026-04-01", "2026-04-30") }))).toEqual([
      ["new", "news"],
    ]);
    expect(await news(contact({ status: "planned", date: null }))).toEqual([["new", "news"]]);
  });

  it("is background when it is long past or has no day", async () => {
    expect(await news(contact({ date: day("2025-08-15") }))).toEqual([["new", "background"]]);
    expect(await news(memory())).toEqual([["new", "background"]]);
  });

  it("is a contact without a day when a fresh headline tells of it", async () => {
    expect(await news(contact({ date: null }))).toEqual([["new", "news"]]);
  });

  it("is background when the page was there before its source was watched", async () => {
    expect(await news(contact(), { backfill: true })).toEqual([["new", "background"]]);
  });

  it("is news once a contact known from the background turns out to be recent", async () => {
    const room = newsroom();
    await room.tell(memory());
    await room.tell(contact(), second);
    expect(room.alerts.map(({ background }) => background)).toEqual([true, false]);
  });

  it("is nothing between officials", async () => {
    const officials = contact().participants.map((person) => ({ ...person, level: "official" as const }));
    expect(await news(contact({ level: "official", participants: officials }))).toEqual([]);
  });

  it("is one mail when others contradict within the settling time", async () => {
    const room = newsroom();
    await room.tell(contact({ durationMinutes: minutes(50) }));
    const soon = { outlet: "second.example", at: "2025-10-17T02:01:00.000Z" };
    await room.tell(contact({ durationMinutes: minutes(55) }), soon);
    expect(room.news()).toEqual(["new"]);
  });
});
