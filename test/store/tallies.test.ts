import { describe, expect, it } from "vitest";
import { openMemoryTable } from "../../infra/memory-table.ts";
import { openContactStore } from "../../shared/store/contacts.ts";
import { monthAfter, monthsBetween, openTallyStore } from "../../shared/store/tallies.ts";
import { contact } from "../resolve/tell.ts";
import type { Contact } from "../../shared/store/contacts.ts";

function held(id: string, day: string, facts: Partial<Contact> = {}): Contact {
  const record = { ...contact(), date: { from: day, to: day }, ...facts };
  const counts = { revision: 1, disputed: [], links: [], reports: 1, outlets: 1 };
  return {
    ...record,
    id,
    sides: "RU+US",
    firstSeen: `${day}T00:00:00Z`,
    updatedAt: `${day}T00:00:00Z`,
    ...counts,
    ...facts,
  };
}

describe("tallies", () => {
  it("count what was held in each month, and keep the count for a while", async () => {
    const table = openMemoryTable();
    const contacts = openContactStore(table);
    let now = new Date("2025-12-30T00:00:00Z");
    const tallies = openTallyStore(table, contacts, () => now);
    const add = (one: Contact) =>
      contacts.save({ before: undefined, after: one, claims: [], revision: undefined });
    await add(held("a", "2025-11-03"));
    await add(held("b", "2025-12-01"));
    await add(held("c", "2025-12-20"));
    await add(held("d", "2025-12-21", { status: "planned" }));
    const counts = async () =>
      (await tallies.months("2025-10", "2025-12")).map(({ rows }) => rows.map(({ n }) => n));
    expect(await counts()).toEqual([[], [1], [2]]);
    await add(held("e", "2025-12-28"));
    expect(await counts()).toEqual([[], [1], [2]]);
    now = new Date("2025-12-30T00:11:00Z");
    expect(await counts()).toEqual([[], [1], [3]]);
  });

  it("go over the end of a year", () => {
    expect(monthsBetween("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
  });
});
