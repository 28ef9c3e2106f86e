import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pickDigests } from "../../shared/alert/pick-digests.ts";
import { isQuiet } from "../../shared/alert/quiet-hours.ts";
import { readWishes } from "../../shared/alert/read-wishes.ts";
import { deriveEntries } from "../../shared/alert/recipients.ts";
import { openMailBench, type MailBench } from "../mail/mail-services.ts";
import { wholeContact } from "../mail/told-contact.ts";

describe("digests over a change of the clock in Berlin", () => {
  let bench: MailBench;
  beforeEach(async () => {
    bench = await openMailBench();
    bench.told.set("c-1", wholeContact());
  });
  afterEach(() => bench.database.close());

  /** Something is told every hour; @returns the spans of the digests that are asked for meanwhile */
  async function spansOf(wishes: object, from: string, to: string): Promise<string[]> {
    const { quietHours, ...asked } = wishes as { quietHours?: { from: number; to: number } };
    const subscription = { id: "s1", origin: "site" as const, createdAt: from, ...readWishes(asked) };
    const subscriber = {
      ...{ id: "an", address: "an@thu.example", lang: "vi" as const, timeZone: "Europe/Berlin" },
      ...{ subscriptions: [subscription], createdAt: from, revision: 0, entries: [] },
      ...(quietHours && { quietHours }),
    };
    await bench.subscribers.save(subscriber, deriveEntries(subscriber));
    for (let at = Date.parse(from); at <= Date.parse(to); at += 3_600_000) {
      bench.setTime(new Date(at + 61_000).toISOString());
      await pickDigests(bench);
      const time = new Date(at + 1_800_000).toISOString();
      await bench.milestones.add({
        ...{ contactId: "c-1", milestone: time, revision: 1, at: time, background: false },
      });
    }
    return bench.waiting.mail.flatMap((mail) => (mail.kind === "digest" ? [`${mail.from} ${mail.to}`] : []));
  }
  const short = (spans: string[]) => spans.map((span) => span.replaceAll(":00:00.000Z", ""));

  it("come once when the hour is skipped, and miss nothing", async () => {
    const spans = await spansOf(
      { frequency: "daily", hour: 2 },
      "2026-03-28T00:00:00Z",
      "2026-03-30T12:00:00Z",
    );
    // 02:00 was at 01:00 UTC, on the 29th there was none, and on the 30th it is at 00:00 UTC.
    expect(short(spans).slice(1)).toEqual(["2026-03-28T01 2026-03-29T01", "2026-03-29T01 2026-03-30T00"]);
  });

  it("come once when the hour comes twice, and miss nothing", async () => {
    const spans = await spansOf(
      { frequency: "daily", hour: 2 },
      "2026-10-24T00:00:00Z",
      "2026-10-26T12:00:00Z",
    );
    expect(short(spans)).toEqual(["2026-10-24T00 2026-10-25T00", "2026-10-25T00 2026-10-26T01"]);
  });

  it("tell all of the quiet hours, though one of them comes twice", async () => {
    const wishes = { quietHours: { from: 22, to: 6 } };
    const spans = await spansOf(wishes, "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z");
    expect(short(spans)).toEqual(["2026-10-24T20 2026-10-25T05"]);
  });

  it("tell all of a week in which the clock was set", async () => {
    const spans = await spansOf(
      { frequency: "weekly", hour: 7, weekday: 1 },
      "2026-10-25T12:00:00Z",
      "2026-10-26T12:00:00Z",
    );
    expect(short(spans)).toEqual(["2026-10-19T05 2026-10-26T06"]);
  });
});

it.each([
  { quiet: { from: 22, to: 7 }, hours: [22, 23, 0, 6], not: [7, 12, 21] },
  { quiet: { from: 1, to: 5 }, hours: [1, 4], not: [0, 5, 23] },
  { quiet: { from: 5, to: 5 }, hours: [], not: [4, 5, 6] },
])("keeps quiet from $quiet.from to $quiet.to", ({ quiet, hours, not }) => {
  expect(hours.filter((hour) => !isQuiet(hour, quiet))).toEqual([]);
  expect(not.filter((hour) => isQuiet(hour, quiet))).toEqual([]);
});
