import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLUMNS, csvHead, csvRow, jsonLine } from "../../shared/export/contact-columns.ts";
import { eventCodes } from "../../shared/export/event-codes.ts";
import { contact, macron, minutes, newsroom, putin, trump, zelensky } from "../resolve/tell.ts";

/** In the order of the dictionary. */
const ALL_CODED: Parameters<typeof contact>[0][] = [
  { type: "call" },
  { type: "video" },
  { type: "visit", participants: [trump], hostCountry: "CN" },
  { type: "meeting", hostCountry: "US" },
  { type: "meeting", hostCountry: "FI" },
  { type: "meeting", participants: [trump, putin, zelensky] },
  { type: "message" },
  { status: "planned" },
  { status: "proposed" },
  { status: "cancelled" },
  { status: "denied" },
];

async function exported(said: Parameters<typeof contact>[0]) {
  const room = newsroom();
  await room.tell(contact(said));
  return (await room.contacts.list({})).items[0]!;
}

describe("exported contacts", () => {
  it("have a cell for each column, and each column says what it means", async () => {
    const row = await exported({ durationMinutes: minutes(50), place: 'Moscow, "by phone"' });
    expect(csvHead.trim().split(",")).toEqual(COLUMNS.map(({ name }) => name));
    expect(csvRow(row)).toContain(",donald-trump;vladimir-putin,");
    expect(csvRow(row)).toContain(',"Moscow, ""by phone""",');
    expect(COLUMNS.every(({ means }) => means.length > 10)).toBe(true);
  });

  it("are JSON objects of the same columns, with null for what is not known", async () => {
    const row = JSON.parse(jsonLine(await exported({}))) as Record<string, unknown>;
    expect(Object.keys(row)).toEqual(COLUMNS.map(({ name }) => name));
    expect(row).toMatchObject({
      date_from: "2025-10-16",
      minutes_min: null,
      cameo: "041",
      plover: "CONSULT/phone",
    });
  });

  it("are described, column by column and code by code, in the data dictionary", () => {
    const dictionary = readFileSync(new URL("../../docs/data-dictionary.md", import.meta.url), "utf8");
    const cells = dictionary.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    const described = cells
      .filter(([, name]) => name?.startsWith("`"))
      .map(([, name, means]) => [name, means]);
    expect(described).toEqual(COLUMNS.map(({ name, means }) => [`\`${name}\``, means]));
    const coded = cells.filter(([, , code]) => /^\d{3}$/.test(code ?? ""));
    expect(coded.map(([, , cameo, plover]) => [cameo, plover])).toEqual(
      ALL_CODED.map((said) => {
        const { cameo, plover } = eventCodes(contact(said));
        return [cameo, plover];
      }),
    );
  });

  it("give a spreadsheet no formula to run", async () => {
    expect(csvRow(await exported({ place: "=SUM(A1)" }))).toContain(",'=SUM(A1),");
  });
});

describe("event codes", () => {
  const codes = (said: Parameters<typeof contact>[0]) => eventCodes(contact(said)).cameo;

  it("follow the kind of what was held", () => {
    expect(codes({ type: "video" })).toBe("041");
    expect(codes({ type: "visit", participants: [trump], hostCountry: "CN" })).toBe("042");
    expect(codes({ type: "meeting", hostCountry: "US" })).toBe("040");
    expect(codes({ type: "message" })).toBe("040");
  });

  it("tell a meeting at a third place and one of many", () => {
    expect(codes({ type: "meeting", hostCountry: "FI" })).toBe("044");
    const many = contact({ type: "meeting", participants: [trump, putin, zelensky, macron] });
    expect(eventCodes(many).plover).toBe("CONSULT/multilateral");
  });

  it("follow what is said of contacts that were not held", () => {
    expect(codes({ status: "planned" })).toBe("036");
    expect(codes({ status: "proposed" })).toBe("026");
    expect(codes({ status: "cancelled" })).toBe("164");
    expect(codes({ status: "denied" })).toBe("125");
  });
});
