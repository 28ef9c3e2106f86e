import { describe, expect, it } from "vitest";
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
