import { describe, expect, it } from "vitest";
import type { ContactRecord } from "../../shared/extract/contact-record.ts";
import {
  charles,
  contact,
  day,
  lavrov,
  macron,
  newsroom,
  putin,
  starmer,
  trump,
  xi,
  zelensky,
} from "./tell.ts";

const second = { outlet: "second.example", at: "2025-10-17T03:00:00.000Z" };

async function contactsOf(...told: Parameters<ReturnType<typeof newsroom>["tell"]>[]) {
  const room = newsroom();
  for (const telling of told) await room.tell(...telling);
  return room.all();
}

describe("one contact", () => {
  it("is what two outlets tell of the same people, kind and day", async () => {
    const [only, ...others] = await contactsOf([contact()], [contact(), second]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ reports: 2, outlets: 2, revision: 2 });
  });

  it("doesn't depend on who is named first", async () => {
    expect(await contactsOf([contact()], [contact({ participants: [putin, trump] }), second])).toHaveLength(
      1,
    );
  });

  it("is an evening in Washington that is the next day in Hanoi", async () => {
    expect(await contactsOf([contact()], [contact({ date: day("2025-10-17") }), second])).toHaveLength(1);
  });

  it("is a video call that others tell as a call or as talks", async () => {
    const [only, ...others] = await contactsOf(
      [contact()],
      [contact({ type: "video" }), second],
      [contact({ type: "meeting" }), { ...second, outlet: "third.example" }],
    );
    expect(others).toEqual([]);
    expect(only!.type).toBe("video");
  });

  it("is the plan and what came of it", async () => {
    const [only, ...others] = await contactsOf(
      [contact({ status: "planned" }), { at: "2025-10-15T02:00:00.000Z" }],
      [contact(), second],
    );
    expect(others).toEqual([]);
    expect(only!.status).toBe("held");
  });

  it("is a plan that was moved by a few days", async () => {
    const planned = contact({
      status: "planned",
      type: "meeting",
      hostCountry: "HU",
      date: day("2025-10-24"),
    });
    const [only, ...others] = await contactsOf(
      [planned],
      [
        { ...planned, date: day("2025-10-30") },
        { ...second, at: "2025-10-18T02:00:00.000Z" },
      ],
    );
    expect(others).toEqual([]);
    expect(only!.date).toEqual(day("2025-10-30"));
  });

  it("is a plan without a date that is then given one", async () => {
    const planned = contact({ status: "planned", type: "meeting", date: null });
    expect(await contactsOf([planned], [{ ...planned, date: day("2025-10-30") }, second])).toHaveLength(1);
  });

  it("is what is held today when a page names no day", async () => {
    expect(await contactsOf([contact()], [contact({ date: null }), second])).toHaveLength(1);
  });

  it("is a summit of which every report names other participants", async () => {
    const summit = contact({ type: "meeting", hostCountry: "US", participants: [trump, zelensky, macron] });
    const [only, ...others] = await contactsOf(
      [summit],
      [{ ...summit, participants: [zelensky, macron, starmer] }, second],
    );
    expect(others).toEqual([]);
    expect(only!.participants).toHaveLength(4);
  });

  it("is one with somebody whom a page calls only by the office", async () => {
    const unnamed = { ...putin, id: "ru-president", name: "President of Russia" };
    expect(await contactsOf([contact()], [contact({ participants: [trump, unnamed] }), second])).toHaveLength(
      1,
    );
  });

  it("names whoever one page calls by the office, and another by the name, once", async () => {
    const unnamed = { ...putin, id: "ru-president", name: "President of Russia" };
    const spelled = { ...putin, id: "vladimir-vladimirovich-putin" };
    const sides = { type: "meeting" as const, date: day("2025-10-16") };
    const [one] = await contactsOf(
      [contact({ ...sides, participants: [trump, unnamed] })],
      [contact({ ...sides, participants: [trump, putin] }), second],
    );
    expect(one!.participants.map(({ id }) => id).toSorted()).toEqual([trump.id, putin.id].toSorted());
    const [other] = await contactsOf(
      [contact({ ...sides, participants: [trump, putin] })],
      [contact({ ...sides, participants: [trump, spelled] }), second],
    );
    expect(other!.participants).toHaveLength(2);
  });

  it("is a summit of some month that a caption remembers, when only one fits", async () => {
    const alaska = contact({ type: "meeting", place: "Anchorage", date: day("2025-08-15") });
    const remembered = contact({ type: "meeting", date: day("2025-08-01", "2025-08-31") });
    expect(await contactsOf([alaska], [remembered, second])).toHaveLength(1);
  });
});

describe("one visit", () => {
  const visit = (from: string, to?: string) =>
    contact({ type: "visit", participants: [trump], hostCountry: "CN", date: day(from, to) });

  it("is its first day and its third", async () => {
    expect(await contactsOf([visit("2025-10-14")], [visit("2025-10-17"), second])).toHaveLength(1);
  });

  it("is a departure without a day and the days of the plan", async () => {
    const planned: ContactRecord = { ...visit("2025-10-17", "2025-10-20"), status: "planned" };
    const leaves = { ...visit("2025-10-17"), date: null };
    expect(await contactsOf([planned, { at: "2025-10-12T02:00:00.000Z" }], [leaves, second])).toHaveLength(1);
  });

  it("is disputed by no day within it", async () => {
    const [only] = await contactsOf([visit("2025-10-14")], [visit("2025-10-17"), second]);
    expect(only!.disputed).toEqual([]);
  });
});

describe("a page that leaves open whether it was held", () => {
  const open = contact({ type: "meeting", date: null, confidence: 0.5 });

  it("is about the meeting that is planned, and doesn't say that it was held", async () => {
    const planned = contact({ type: "meeting", status: "planned", date: day("2025-10-24") });
    const [only, ...others] = await contactsOf([planned], [open, second]);
    expect(others).toEqual([]);
    expect(only!.status).toBe("planned");
  });

  it("is about the meeting when its day has passed", async () => {
    const held = contact({ type: "meeting" });
    const ahead: ContactRecord = { ...open, status: "planned" };
    const [only, ...others] = await contactsOf([held], [ahead, second]);
    expect(others).toEqual([]);
    expect(only!.status).toBe("held");
  });

  it("is no news by itself", async () => {
    const room = newsroom();
    await room.tell(open);
    expect(room.news()).toEqual([]);
    await room.tell(contact({ type: "meeting" }), second);
    expect(room.news()).toEqual(["new"]);
  });
});

describe("a plan that many pages tell of", () => {
  const plan = contact({ type: "meeting", status: "planned", date: day("2025-10-24") });
  const pages = Array.from({ length: 6 }, (_, n): Parameters<typeof contactsOf>[0] => [
    plan,
    { outlet: `outlet-${n}.example`, at: `2025-10-1${n}T02:00:00.000Z` },
  ]);
  const late = (said: Partial<ContactRecord>, outlet: string): Parameters<typeof contactsOf>[0] => [
    { ...plan, ...said },
    { outlet, at: "2025-10-17T02:00:00.000Z" },
  ];

  it("is moved by two pages, not by one that misreads the day", async () => {
    const other = { date: day("2025-10-22") };
    const [one] = await contactsOf(...pages, late(other, "a.example"));
    expect(one!.date).toEqual(day("2025-10-24"));
    const [two] = await contactsOf(...pages, late(other, "a.example"), late(other, "b.example"));
    expect(two!.date).toEqual(day("2025-10-22"));
  });

  it("is denied by two pages, and cancelled by one", async () => {
    const denied = { status: "denied" as const };
    const [one] = await contactsOf(...pages, late(denied, "a.example"));
    expect(one!.status).toBe("planned");
    const [two] = await contactsOf(...pages, late(denied, "a.example"), late(denied, "b.example"));
    expect(two!.status).toBe("denied");
    const [off] = await contactsOf(...pages, late({ status: "cancelled" }, "a.example"));
    expect(off!.status).toBe("cancelled");
  });
});

describe("two contacts", () => {
  it("are two calls on one day that one text tells of", async () => {
    const calls = [contact({ durationMinutes: { min: 30, max: 30 } }), contact()];
    expect(await contactsOf([calls])).toHaveLength(2);
  });

  it("are a call and a meeting on one day", async () => {
    expect(
      await contactsOf([contact()], [contact({ type: "meeting", hostCountry: "US" }), second]),
    ).toHaveLength(2);
  });

  it("are calls two days apart", async () => {
    expect(await contactsOf([contact()], [contact({ date: day("2025-10-18") }), second])).toHaveLength(2);
  });

  it("are talks with another leader of the same country", async () => {
    const withKing = contact({ type: "meeting", participants: [macron, charles] });
    expect(
      await contactsOf([withKing], [{ ...withKing, participants: [macron, starmer] }, second]),
    ).toHaveLength(2);
  });

  it("are a leader's meeting with a minister and the one with his president", async () => {
    const meeting = contact({ type: "meeting" });
    expect(await contactsOf([meeting], [{ ...meeting, participants: [trump, lavrov] }, second])).toHaveLength(
      2,
    );
  });

  it("are a message and the answer to it", async () => {
    const message = contact({ type: "message" });
    expect(await contactsOf([message], [{ ...message, participants: [putin, trump] }, second])).toHaveLength(
      2,
    );
  });

  it("are visits of the same two to one another", async () => {
    const visit = contact({ type: "visit", participants: [trump, xi], hostCountry: "CN" });
    const back = contact({ type: "visit", participants: [xi, trump], hostCountry: "US" });
    expect(await contactsOf([visit], [back, second])).toHaveLength(2);
  });

  it("are a visit and the meeting in it, linked", async () => {
    const visit = contact({
      type: "visit",
      participants: [trump],
      hostCountry: "RU",
      date: day("2025-10-15", "2025-10-17"),
    });
    const meeting = contact({ type: "meeting", hostCountry: "RU" });
    const contacts = await contactsOf([[visit, meeting]]);
    const [inside, around] = [
      contacts.find(({ type }) => type === "meeting")!,
      contacts.find(({ type }) => type === "visit")!,
    ];
    expect(inside.links).toEqual([{ contactId: around.id, how: "part-of" }]);
    expect(around.links).toEqual([{ contactId: inside.id, how: "has-part" }]);
  });

  it("are a held contact and the next one that is planned", async () => {
    const next = contact({ status: "planned", date: day("2025-10-25") });
    expect(await contactsOf([contact()], [next, second])).toHaveLength(2);
  });

  it("are a vague memory and two contacts that it fits alike", async () => {
    const june = (from: string) => contact({ date: day(from) });
    const remembered = contact({ date: day("2025-06-01", "2025-06-30") });
    const told = await contactsOf(
      [june("2025-06-04")],
      [june("2025-06-14"), { page: 2 }],
      [remembered, second],
    );
    expect(told).toHaveLength(3);
  });
});
