import { describe, expect, it } from "vitest";
import { countries, countryByCode } from "../../shared/people/countries.ts";
import { makePeople } from "../../shared/people/people.ts";

const people = makePeople();
const holder = (country: string, office: string, date: string) =>
  people.officeHolders(country, office, date).map(({ id }) => id);

describe("office holders", () => {
  it.each([
    ["US", "president", "2021-12-30", "joe-biden"],
    ["US", "president", "2025-12-28", "donald-trump"],
    ["US", "president-elect", "2016-12-01", "donald-trump"],
    ["US", "president-elect", "2025-01-19", "donald-trump"],
    ["VN", "general-secretary", "2011-06-01", "nguyen-phu-trong"],
    ["VN", "president", "2013-07-25", "truong-tan-sang"],
    ["VN", "president", "2017-11-10", "tran-dai-quang"],
    ["VN", "president", "2019-02-27", "nguyen-phu-trong"],
    ["VN", "president", "2022-01-01", "nguyen-xuan-phuc"],
    ["VN", "president", "2023-12-12", "vo-van-thuong"],
    ["VN", "president", "2024-06-20", "to-lam"],
    ["VN", "president", "2025-09-03", "luong-cuong"],
    ["VN", "president", "2026-05-01", "to-lam"],
    ["VN", "prime-minister", "2012-01-01", "nguyen-tan-dung"],
    ["VN", "prime-minister", "2018-01-01", "nguyen-xuan-phuc"],
    ["VN", "prime-minister", "2023-01-01", "pham-minh-chinh"],
    ["VN", "prime-minister", "2026-06-01", "le-minh-hung"],
    ["TH", "prime-minister", "2013-01-01", "yingluck-shinawatra"],
    ["TH", "prime-minister", "2019-06-22", "prayut-chan-o-cha"],
    ["TH", "prime-minister", "2025-05-16", "paetongtarn-shinawatra"],
    ["JP", "prime-minister", "2019-06-29", "shinzo-abe"],
    ["JP", "prime-minister", "2025-10-28", "sanae-takaichi"],
    ["GB", "prime-minister", "2022-10-01", "liz-truss"],
    ["FR", "prime-minister", "2018-11-02", "edouard-philippe"],
    ["UA", "president", "2015-02-12", "petro-poroshenko"],
    ["UA", "prime-minister", "2025-08-01", "yulia-svyrydenko"],
    ["DE", "prime-minister", "2022-06-26", "olaf-scholz"],
    ["EU", "commission-president", "2025-07-27", "ursula-von-der-leyen"],
  ])("%s %s on %s is %s", (country, office, date, id) => {
    expect(holder(country, office, date)).toEqual([id]);
  });

  it("puts the one spoken of as the leader first", () => {
    expect(people.leadersOf("VN", "2022-01-01").map(({ id }) => id)).toEqual([
      "nguyen-phu-trong",
      "nguyen-xuan-phuc",
      "pham-minh-chinh",
    ]);
    expect(people.leadersOf("JP", "2015-01-01")[0]?.id).toBe("shinzo-abe");
  });

  it("tells leaders from officials by the day, and neither after leaving office", () => {
    const biden = people.personById("joe-biden");
    if (!biden) throw new Error("Joe Biden is missing");
    expect(people.levelOn(biden, "2013-01-01")).toBe("official");
    expect(people.levelOn(biden, "2020-11-20")).toBe("leader");
    expect(people.officeOn(biden, "2022-01-01")?.office).toBe("president");
    expect(people.levelOn(biden, "2025-02-01")).toBeUndefined();
  });
});

describe("names", () => {
  it("lists each spelling once, marking shared ones by their several people", () => {
    const spellings = people.names.map(({ text }) => text.toLowerCase().replaceAll("-", " "));
    expect(new Set(spellings).size).toBe(spellings.length);
  });
});

describe("the table", () => {
  const everybody = [...people.all()];

  const NO_UN_MEMBERS = new Set(["UN", "EU", "NATO", "VA", "TW", "XK", "PS", "CK", "NU"]);
  const members = countries.map(({ code }) => code).filter((code) => !NO_UN_MEMBERS.has(code));
  /** Their king is the United Kingdom’s; Andorra’s princes are the French president and a bishop. */
  const HEAD_ABROAD = new Set("AD AG AU BB BS BZ CA GD JM KN LC NZ PG SB TV VC".split(" "));
  /** Nobody to call a head of state, or of government, at the start of 2012 or for more than two months since. */
  const LONG_VACANT: Record<string, string> = {
    "LB of state": "parliament elected nobody from 2014 to 2016 and from 2022 to 2025",
    "HT of state": "nobody since the murder of Jovenel Moïse",
    "SM of state": "who followed in April 2026 stands in no list",
    "SM of government": "the captains regent are both",
  };
  const HEADS = {
    state: ["president", "monarch", "supreme-leader", "captain-regent"],
    government: [
      "prime-minister",
      "chancellor",
      "minister-of-state",
      "state-counsellor",
      "captain-regent",
      "president",
      "supreme-leader",
      "monarch",
    ],
  };

  it("knows all 193 members of the United Nations", () => {
    expect(members).toHaveLength(193);
  });

  it.each(["state", "government"] as const)("names every member’s head of %s since 2012", (of) => {
    const months = Array.from(
      { length: 15 * 12 - 1 },
      (_, n) => `${2012 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}-28`,
    );
    const missing = members
      .filter((code) => !(of === "state" && HEAD_ABROAD.has(code)) && !LONG_VACANT[`${code} of ${of}`])
      .flatMap((code) => {
        const empty = months.filter((day) =>
          HEADS[of].every((office) => holder(code, office, day).length === 0),
        );
        return empty.length > 2 ? [`${code}: ${empty.join(" ")}`] : [];
      });
    expect(missing).toEqual([]);
  });

  it("covers every country with somebody in charge today", () => {
    const empty = countries.filter(({ code }) => people.leadersOf(code, "2026-08-22").length === 0);
    expect(empty.map(({ code }) => code)).toEqual(["SM"]);
  });

  it("gives everybody an ASCII id, a name in NFC and a known country", () => {
    for (const person of everybody) {
      expect(person.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(person.name).toBe(person.name.normalize("NFC"));
      expect(person.name).not.toMatch(/[[\]=|]/);
      for (const term of person.terms) expect(countryByCode(term.country), term.country).toBeDefined();
    }
  });

  it("never has two holders of one office on one day, but for offices of several", () => {
    const several =
      /^(BA president|SM captain-regent|.* (envoy|deputy-prime-minister|presidential-aide|kremlin-deputy-chief|spokesperson|vice-premier))$/;
    const severalAlso =
      /^(US intelligence-head|RU parliament-speaker|KP (parliament-speaker|party-official)|EU commissioner)$/;
    const days = everybody.flatMap(({ terms }) => terms.map((term) => ({ term, day: term.from })));
    for (const { term, day } of days) {
      const office = `${term.country} ${term.office}`;
      if (several.test(office) || severalAlso.test(office)) continue;
      expect(holder(term.country, term.office, day), `${office} on ${day}`).toHaveLength(1);
    }
  });

  it("ends no term before it begins", () => {
    for (const { id, terms } of everybody)
      for (const { from, to } of terms) expect(to === undefined || from <= to, `${id} ${from}`).toBe(true);
  });

  it("shares no full name but those of monarchs between two people", () => {
    const shared = people.names.filter(({ short, people: who }) => !short && who.length > 1);
    expect(shared.map(({ text }) => text)).toEqual(["Albert II"]);
  });

  it("wants a title before short forms that are everyday words", () => {
    const name = (text: string) => people.names.find((each) => each.text === text);
    for (const text of ["Tập", "Phúc", "May", "Kim", "Lý"]) expect(name(text)?.needsTitle, text).toBe(true);
    for (const text of ["Trump", "Putin", "Zelensky", "Erdogan", "Tập Cận Bình"])
      expect(name(text)?.needsTitle, text).toBe(false);
  });
});

describe("choosing among namesakes", () => {
  const among = (text: string) => people.names.find((name) => name.text === text)?.people ?? [];

  it("goes by country, office and day", () => {
    expect(people.choose(among("Lý"), { date: "2019-04-25", country: "SG" })?.id).toBe("lee-hsien-loong");
    expect(
      people.choose(among("Lý"), { date: "2024-10-13", country: "CN", office: "prime-minister" })?.id,
    ).toBe("li-qiang");
    expect(people.choose(among("Lee"), { date: "2025-08-25" })?.id).toBe("lee-jae-myung");
    expect(people.choose(among("Sharif"), { date: "2016-01-01" })?.id).toBe("nawaz-sharif");
  });

  it("prefers the one who leads the country", () => {
    expect(people.choose(among("Kim"), { date: "2019-02-27" })?.id).toBe("kim-jong-un");
  });

  it("names nobody for a bystander", () => {
    expect(among("Ivanka Trump")).toEqual([]);
    expect(people.choose([], {})).toBeUndefined();
  });
});
