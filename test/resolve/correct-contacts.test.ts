import { describe, expect, it } from "vitest";
import { contactAsOf } from "../../shared/resolve/as-of.ts";
import { CannotCorrect, joinContacts, splitContact } from "../../shared/resolve/correct-contacts.ts";
import { contact, day, minutes, newsroom, report } from "./tell.ts";

const clock = () => new Date("2025-10-20T00:00:00.000Z");
const other = { outlet: "second.example" };
const later = { outlet: "third.example", at: "2025-10-21T00:00:00.000Z" };

describe("joining two contacts", () => {
  async function joined() {
    const room = newsroom();
    await room.tell(contact());
    await room.tell(contact({ date: day("2025-10-19"), durationMinutes: minutes(50) }), other);
    const [second, first] = (await room.all()).map(({ id }) => id) as [string, string];
    await joinContacts(first, second, { contacts: room.contacts, clock });
    return { room, first, second };
  }

  it("leaves one that tells all, and a pointer", async () => {
    const { room, first, second } = await joined();
    expect(await room.all()).toMatchObject([{ id: first, reports: 2, durationMinutes: minutes(50) }]);
    expect(await room.contacts.get(second)).toMatchObject({ joinedInto: first });
  });

  it("is respected by what is told later of either", async () => {
    const { room, first } = await joined();
    await room.tell(contact({ date: day("2025-10-19") }), later);
    expect(await room.all()).toMatchObject([{ id: first, reports: 3 }]);
  });

  it("is respected when a page that told of the other is edited", async () => {
    const { room, first } = await joined();
    const before = contact({ date: day("2025-10-19"), durationMinutes: minutes(50) });
    const revised = [{ before, after: { ...before, durationMinutes: minutes(55) } }];
    await room.resolve(report([], { ...other, seq: 2, at: later.at, revised }));
    expect(await room.all()).toMatchObject([{ id: first, durationMinutes: minutes(55) }]);
  });

  it("is refused between other sides, and for what is joined already", async () => {
    const { room, first, second } = await joined();
    const join = joinContacts(first, second, { contacts: room.contacts, clock });
    await expect(join).rejects.toThrow(CannotCorrect);
  });
});

describe("splitting a contact", () => {
  async function split() {
    const room = newsroom();
    await room.tell(contact());
    await room.tell(contact({ durationMinutes: minutes(50) }), other);
    const { id } = (await room.all())[0]!;
    const second = report([contact()], other);
    const made = await splitContact(id, [second.page.sourceId], { contacts: room.contacts, clock });
    return { room, id, made };
  }

  it("leaves two, each with its own pages", async () => {
    const { room, id, made } = await split();
    expect(await room.contacts.get(id)).toMatchObject({ reports: 1, durationMinutes: null });
    expect(made).toMatchObject({ reports: 1, durationMinutes: minutes(50) });
    expect((await room.contacts.getWhole(id))!.revisions.map(({ what }) => what)).toEqual([
      "first-seen",
      "filled-in",
      "split",
    ]);
  });

  it("is respected when the page that was taken out is edited", async () => {
    const { room, id, made } = await split();
    const before = contact({ durationMinutes: minutes(50) });
    const revised = [{ before, after: { ...before, durationMinutes: minutes(55) } }];
    await room.resolve(report([], { ...other, seq: 2, at: later.at, revised }));
    expect(await room.contacts.get(made.id)).toMatchObject({ durationMinutes: minutes(55) });
    expect(await room.contacts.get(id)).toMatchObject({ durationMinutes: null });
  });

  it("is refused when no page would stay", async () => {
    const room = newsroom();
    await room.tell(contact());
    const { id } = (await room.all())[0]!;
    const { page } = report([contact()]);
    await expect(splitContact(id, [page.sourceId], { contacts: room.contacts, clock })).rejects.toThrow(
      CannotCorrect,
    );
  });
});

it("shows a contact as it stood at a time in the past", async () => {
  const room = newsroom();
  await room.tell(contact({ status: "planned" }), { at: "2025-10-10T00:00:00.000Z" });
  await room.tell(contact(), other);
  const { id } = (await room.all())[0]!;
  const whole = (await room.contacts.getWhole(id))!;
  expect(contactAsOf(whole, "2025-10-01T00:00:00.000Z")).toBeUndefined();
  expect(contactAsOf(whole, "2025-10-12T00:00:00.000Z")).toMatchObject({ status: "planned" });
  expect(contactAsOf(whole, "2025-10-18T00:00:00.000Z")).toMatchObject({ status: "held" });
});
