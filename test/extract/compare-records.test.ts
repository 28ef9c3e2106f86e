import { describe, expect, it } from "vitest";
import { compareRecords } from "../../shared/extract/compare-records.ts";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string) => readContacts({ text, publishedAt: "2025-10-17" });
const CALL = "Tổng thống Nga Vladimir Putin hôm 16/10 điện đàm với Tổng thống Mỹ Donald Trump.";

describe("compareRecords", () => {
  it("says nothing when only other words changed", () => {
    expect(compareRecords(read(CALL), read(`Tin mới\n${CALL}`))).toEqual({
      reported: [],
      revised: [],
      withdrawn: [],
    });
  });

  it("reports a contact that was not told of before", () => {
    const changes = compareRecords(read("Giá vàng tăng."), read(CALL));
    expect(changes.reported).toHaveLength(1);
  });

  it("pairs the old record with the new one when a fact changed", () => {
    const changes = compareRecords(
      read(`${CALL} Cuộc điện đàm kéo dài 50 phút.`),
      read(`${CALL} Cuộc điện đàm kéo dài 55 phút.`),
    );
    expect(
      changes.revised.map(({ before, after }) => [before.durationMinutes?.min, after.durationMinutes?.min]),
    ).toEqual([[50, 55]]);
    expect(changes.reported).toEqual([]);
  });

  it("says which contact a new version no longer tells of", () => {
    expect(compareRecords(read(CALL), read("Giá vàng tăng.")).withdrawn).toHaveLength(1);
  });
});
