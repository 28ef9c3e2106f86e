import { describe, expect, it } from "vitest";
import { makePeople } from "../../shared/people/people.ts";
import { BadPeopleFile, readPeopleFile } from "../../shared/people/read-people-file.ts";

const problemsOf = (text: string): string[] => {
  try {
    readPeopleFile(text, "people.yaml");
    return [];
  } catch (error) {
    if (error instanceof BadPeopleFile) return error.problems;
    throw error;
  }
};

describe("an operator's people", () => {
  it("take over an office from their first day", () => {
    const entries = readPeopleFile(
      `people:
  - name: Ana Nová
    aliases: [An Na]
    terms:
      - { office: president, country: FR, from: 2027-05-14 }
`,
      "people.yaml",
    );
    const people = makePeople(entries);
    expect(people.officeHolders("FR", "president", "2027-05-13").map(({ id }) => id)).toEqual([
      "emmanuel-macron",
    ]);
    expect(people.officeHolders("FR", "president", "2027-05-14").map(({ id }) => id)).toEqual(["ana-nova"]);
    expect(people.names.find(({ text }) => text === "An Na")?.people.map(({ id }) => id)).toEqual([
      "ana-nova",
    ]);
  });

  it("add a spelling to somebody known", () => {
    const people = makePeople(
      readPeopleFile("people: [{ name: Xi Jinping, aliases: [Xi Jin-ping] }]", "people.yaml"),
    );
    expect(people.names.find(({ text }) => text === "Xi Jin-ping")?.people[0]?.id).toBe("xi-jinping");
  });

  it("report every mistake at once, with its line", () => {
    expect(
      problemsOf(`people:
  - name: A B
    alias: [C]
    terms:
      - { office: President, country: FR, from: 2027-05-14 }
      - { office: president, country: XX, from: soon }
      - { office: president, country: FR, from: 2027-05-14, to: 2027-05-01 }
`).map((problem) => problem.split(":").slice(0, 2).join(":")),
    ).toEqual([
      "line 2: people.0",
      "line 5: people.0.terms.0.office",
      "line 6: people.0.terms.1.country",
      "line 6: people.0.terms.1.from",
      "line 7: people.0.terms.2.to",
    ]);
  });

  it("are either known or hold an office", () => {
    expect(
      problemsOf("people:\n  - { name: Xi Jinping }\n  - { name: Ana Nová, aliases: [An Na] }\n"),
    ).toEqual([
      "line 3: people.1.name: is not known: give at least one term, or the name or id of somebody known",
    ]);
  });

  it("report broken YAML with its line", () => {
    expect(problemsOf("people:\n  - name: [A\n")[0]).toMatch(/^line [23]: /);
  });
});
