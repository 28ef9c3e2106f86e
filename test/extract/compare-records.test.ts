import { describe, expect, it } from "vitest";
import { changedSentences, compareRecords } from "../../shared/extract/compare-records.ts";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string) => readContacts({ text, publishedAt: "2025-10-17", lang: "vi" });
const compare = (before: string, after: string) => compareRecords(read(before), read(after));
const NOTHING = { reported: [], revised: [], withdrawn: [] };
const CALL = "Tổng thống Nga Vladimir Putin hôm 16/10 điện đàm với Tổng thống Mỹ Donald Trump.";
const MEETING =
  "Thủ tướng Ấn Độ Narendra Modi sẽ gặp Thủ tướng Nhật Bản Shigeru Ishiba tại Tokyo ngày 20/10.";
const TODAY = MEETING.replace("20/10", "17/10");

describe("compareRecords", () => {
  it.each([
    ["a headline", CALL, `Tin mới\n${CALL}`],
    ["another sentence", `${CALL} Giá dầu giảm.`, `${CALL} Giá vàng tăng.`],
    [
      "a quotation",
      `${CALL} "Cuộc điện đàm rất tốt", ông Trump nói.`,
      `${CALL} "Cuộc điện đàm tuyệt vời", ông Trump nói.`,
    ],
    [
      "the words of the sentence itself",
      CALL,
      "Hôm 16/10, Tổng thống Nga Vladimir Putin đã có cuộc điện đàm với Tổng thống Mỹ Donald Trump.",
    ],
    ["the order of two contacts", `${CALL} ${MEETING}`, `${MEETING} ${CALL}`],
  ])("says nothing when only %s changed", (_what, before, after) => {
    expect(compare(before, after)).toEqual(NOTHING);
  });

  it("reports a contact that was not told of before", () => {
    const changes = compare("Giá vàng tăng.", CALL);
    expect(changes.reported).toHaveLength(1);
  });

  it("says which contact a new version no longer tells of", () => {
    expect(compare(CALL, "Giá vàng tăng.").withdrawn).toHaveLength(1);
  });

  it.each([
    ["date", "moved by a day", CALL, CALL.replace("16/10", "15/10"), "2025-10-16", "2025-10-15"],
    ["date", "mistyped month", CALL, CALL.replace("16/10", "16/9"), "2025-10-16", "2025-09-16"],
    ["date", "postponed", MEETING, MEETING.replace("20/10", "5/12"), "2025-10-20", "2025-12-05"],
    [
      "duration",
      "corrected",
      `${CALL} Cuộc điện đàm kéo dài 50 phút.`,
      `${CALL} Cuộc điện đàm kéo dài 55 phút.`,
      50,
      55,
    ],
    ["duration", "added", CALL, `${CALL} Cuộc điện đàm kéo dài 55 phút.`, undefined, 55],
    ["place", "corrected", MEETING, MEETING.replace("Tokyo", "Osaka"), "Tokyo", "Osaka"],
    ["status", "planned, then held", TODAY, TODAY.replace("sẽ gặp", "đã gặp"), "planned", "held"],
    ["status", "called off", MEETING, MEETING.replace("sẽ gặp", "hủy cuộc gặp"), "planned", "cancelled"],
    ["status", "denied", CALL, CALL.replace("điện đàm", "không điện đàm"), "held", "denied"],
    [
      "initiator",
      "added",
      CALL,
      CALL.replace("điện đàm với", "theo đề nghị của phía Mỹ đã điện đàm với"),
      undefined,
      "US",
    ],
    [
      "ordinal",
      "corrected",
      `${CALL} Đây là cuộc điện đàm thứ 7 của hai ông trong năm nay.`,
      `${CALL} Đây là cuộc điện đàm thứ 8 của hai ông trong năm nay.`,
      7,
      8,
    ],
  ])("tells of a %s that was %s", (fact, _what, before, after, was, is) => {
    const { revised, reported, withdrawn } = compare(before, after);
    const of = (record: ReturnType<typeof read>[number]) =>
      ({
        date: record.date?.from,
        duration: record.durationMinutes?.min ?? undefined,
        place: record.place,
        status: record.status,
        initiator: record.initiator ?? undefined,
        ordinal: record.ordinal?.n,
      })[fact];
    expect(revised.map((each) => [of(each.before), of(each.after)])).toEqual([[was, is]]);
    expect([...reported, ...withdrawn]).toEqual([]);
  });

  it("takes the one contact for gone and the other for new when somebody else took part", () => {
    const { reported, revised, withdrawn } = compare(
      CALL,
      CALL.replace("Tổng thống Mỹ Donald Trump", "Thủ tướng Ấn Độ Narendra Modi"),
    );
    expect(reported[0]?.participants.map(({ id }) => id)).toContain("narendra-modi");
    expect(withdrawn[0]?.participants.map(({ id }) => id)).toContain("donald-trump");
    expect(revised).toEqual([]);
  });

  it("tells of a third who joined", () => {
    const three = "Ông Trump, ông Putin và Tổng thống Ukraine Zelensky hội đàm tại Budapest hôm 16/10.";
    const { revised, reported } = compare("Ông Trump và ông Putin hội đàm tại Budapest hôm 16/10.", three);
    expect(revised.map(({ after }) => after.participants.length)).toEqual([3]);
    expect(reported).toEqual([]);
  });

  it("tells of a letter that the other of the two wrote", () => {
    const { revised } = compare(
      "Tổng thống Pháp Emmanuel Macron gửi thư cho Thủ tướng Anh Keir Starmer.",
      "Thủ tướng Anh Keir Starmer gửi thư cho Tổng thống Pháp Emmanuel Macron.",
    );
    expect(revised.map(({ after }) => after.participants[0]?.id)).toEqual(["keir-starmer"]);
  });

  it("does not take a contact of other years, added before it, for the corrected one", () => {
    const { reported, revised } = compare(
      `${CALL} Cuộc điện đàm kéo dài 50 phút.`,
      `Hồi tháng 2/2017, ông Putin từng điện đàm với Tổng thống Mỹ Donald Trump.\n${CALL} Cuộc điện đàm kéo dài 55 phút.`,
    );
    expect(reported.map(({ date }) => date?.from)).toEqual(["2017-02-01"]);
    expect(revised.map(({ after }) => after.durationMinutes?.min)).toEqual([55]);
  });

  it("does not take a trip to one country for that to another", () => {
    const { reported, withdrawn, revised } = compare(
      "Tổng thống Pháp Emmanuel Macron sẽ thăm Nhật Bản vào tháng 11.",
      "Tổng thống Pháp Emmanuel Macron đang có mặt tại Brazil dự hội nghị.",
    );
    expect([reported.length, withdrawn.length, revised.length]).toEqual([1, 1, 0]);
  });

  it("puts the changed sentences first, and names them", () => {
    const before = read(`${CALL} Cuộc điện đàm kéo dài 50 phút.`);
    const after = read(`${CALL} Cuộc điện đàm kéo dài 55 phút.`);
    const [revised] = compareRecords(before, after).revised;
    expect(revised?.after.evidence.map(({ quote }) => quote)).toEqual([
      "Cuộc điện đàm kéo dài 55 phút.",
      CALL,
    ]);
    expect(changedSentences(after[0]!, before).map(({ quote }) => quote)).toEqual([
      "Cuộc điện đàm kéo dài 55 phút.",
    ]);
  });

  it("pairs hundreds of contacts of the same two without comparing all with all at length", () => {
    const [record] = read(CALL);
    const many = (shift: number) =>
      Array.from({ length: 600 }, (_, n) => ({ ...record!, durationMinutes: { min: n + shift, max: null } }));
    const { reported, revised, withdrawn } = compareRecords(many(0), many(5));
    expect([reported.length, revised.length, withdrawn.length]).toEqual([0, 5, 0]);
  });
});
