import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const read = (text: string) => readContacts({ text, publishedAt: "2025-12-29", lang: "vi" });
const MET = "Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Ấn Độ Narendra Modi tại Paris hôm 28/12.";

it.each([
  ["Cuộc gặp kéo dài từ 9h đến 10h30.", { min: 90, max: 90 }],
  ["Cuộc hội đàm kết thúc sau 3 giờ.", { min: 180, max: 180 }],
  ["Cuộc gặp kéo dài khoảng 2 tiếng rưỡi, lâu hơn 30 phút so với dự kiến.", { min: 150, max: 150 }],
  ["Cuộc gặp bắt đầu lúc 9 giờ 15 phút.", null],
  ["Ông Modi tới muộn 20 phút.", null],
])("reads how long it took out of “%s”", (words, durationMinutes) => {
  expect(read(`${MET} ${words}`)).toMatchObject([{ type: "meeting", durationMinutes }]);
});

it("reads the count behind a comma: “, lần gặp thứ ba trong năm nay”", () => {
  expect(read(MET.replace(".", ", lần gặp thứ ba trong năm nay."))).toMatchObject([
    { ordinal: { n: 3, since: "2025-01-01" }, date: { from: "2025-12-28", to: "2025-12-28" } },
  ]);
});

it("takes the day over the month in which contacts are counted", () => {
  const text =
    "Đây là lần thứ hai trong tháng này ông Macron và Thủ tướng Ấn Độ Modi điện đàm. Cuộc gọi hôm 27/12 kéo dài gần một giờ.";
  expect(read(text)).toMatchObject([{ date: { from: "2025-12-27", to: "2025-12-27" }, ordinal: { n: 2 } }]);
});

it("counts meetings and visits apart", () => {
  const text =
    "Thủ tướng Israel Benjamin Netanyahu thăm Mỹ và gặp Tổng thống Trump tại Florida hôm 28/12, cuộc gặp thứ sáu trong năm nay giữa hai người.";
  expect(read(text).map(({ type, ordinal }) => [type, ordinal?.n])).toEqual([
    ["visit", undefined],
    ["meeting", 6],
  ]);
});

it("does not date a meeting by the talk about it", () => {
  const text =
    "Ngoại trưởng Mỹ Marco Rubio và Ngoại trưởng Nga Sergey Lavrov hôm 27/12 trao đổi về cuộc gặp giữa Tổng thống Trump và Tổng thống Putin.";
  expect(read(text).find(({ type }) => type === "meeting")?.date ?? null).toBeNull();
});

it.each([
  ["kéo dài không quá nửa giờ", { min: null, max: 30 }],
  ["kéo dài chưa tới 20 phút", { min: null, max: 20 }],
  ["kéo dài ít nhất hai giờ", { min: 120, max: null }],
  ["kéo dài không dưới 50 phút", { min: 50, max: null }],
  ["kéo dài từ 30 đến 40 phút", { min: 30, max: 40 }],
  ["kéo dài khoảng 1-2 giờ", { min: 60, max: 120 }],
  ["kéo dài bốn mươi lăm phút", { min: 45, max: 45 }],
  ["kéo dài một giờ 25 phút", { min: 85, max: 85 }],
  ["diễn ra chóng vánh, chỉ 10 phút", { min: 10, max: 10 }],
  ["diễn ra sau 20 phút chậm trễ", null],
  ["bắt đầu muộn 20 phút", null],
])("reads “%s”", (words, durationMinutes) => {
  const text = `Cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Ấn Độ Narendra Modi ${words}.`;
  expect(read(text)).toMatchObject([{ type: "meeting", durationMinutes }]);
});

it("gives each contact of a sentence the time that stands nearest", () => {
  const text =
    "Cuộc gặp kéo dài 45 phút giữa Tổng thống Pháp Macron và Thủ tướng Anh Starmer hôm 27/12 diễn ra sau cuộc điện đàm dài hơn một giờ giữa ông Macron với Tổng thống Ukraine Zelensky.";
  expect(read(text).map(({ durationMinutes, date }) => [durationMinutes?.min, date?.from])).toEqual([
    [45, "2025-12-27"],
    [60, undefined],
  ]);
});

it("takes what somebody did afterwards for no part of the call", () => {
  const text =
    "Ông Macron và Tổng thống Nga Putin điện đàm lúc 9 giờ sáng 28/12, sau đó Tổng thống Macron họp nội các trong hai giờ.";
  expect(read(text)).toMatchObject([{ type: "call", durationMinutes: null }]);
});

const COUNTED = "Tổng thống Pháp Emmanuel Macron và Tổng thống Nga Vladimir Putin";

it.each([
  [`Đây là cuộc điện đàm thứ mười hai giữa ${COUNTED}.`, 12],
  [`Thượng đỉnh Macron - Putin lần hai diễn ra tại Paris.`, 2],
  [`Cuộc gặp lần 3 giữa ${COUNTED} diễn ra tại Paris.`, 3],
  [`${COUNTED} gặp nhau lần đầu tại Paris.`, 1],
  [`Đây là lần đầu tiên ${COUNTED} gặp nhau.`, 1],
  [`Đây là cuộc điện đàm đầu tiên giữa ${COUNTED} kể từ khi ông Macron nhậm chức.`, 1],
  [`Đây là cuộc điện đàm đầu tiên giữa ${COUNTED} kể từ tháng 7.`, undefined],
  [`Đây là lần đầu tiên một tổng thống Pháp gặp Tổng thống Nga Putin ở Kazan.`, undefined],
  [`Đây là cuộc điện đàm đầu tiên giữa ${COUNTED} sau hơn 6 tháng.`, undefined],
  [`Cuộc gặp hôm 20/12 là lần thứ ba ${COUNTED} hội đàm, sau cuộc gặp đầu tiên hồi tháng 8.`, 3],
  [`${COUNTED} có cuộc gặp mặt trực tiếp thứ tư tại Paris.`, 4],
  [`${COUNTED} đã họp, lần gặp trực tuyến thứ hai trong năm.`, 2],
  [`Hội nghị thượng đỉnh Pháp - Nga lần hai giữa ${COUNTED} diễn ra tại Paris.`, 2],
  [`${COUNTED} gặp nhau bên lề Hội nghị cấp cao Đông Á lần thứ 20.`, undefined],
  [`Lần đầu tiên trong lịch sử, ${COUNTED} gặp nhau.`, 1],
  [`${COUNTED} có cuộc gặp thứ hai trong ngày.`, undefined],
  [`Đây là lần thứ ba trong năm nay ông Macron hủy cuộc gặp với Tổng thống Nga Vladimir Putin.`, undefined],
  [`Vòng đàm phán thứ ba diễn ra khi ${COUNTED} gặp nhau.`, undefined],
  [`${COUNTED} dự kiến điện đàm. Đây sẽ là lần thứ hai hai nhà lãnh đạo đối thoại với nhau.`, 2],
  [`Hôm thứ Hai, ${COUNTED} gặp nhau.`, undefined],
  [`${COUNTED} đã hai lần gặp nhau, lần này tại Paris.`, undefined],
])("reads which time it was out of “%s”", (text, n) => {
  const [contact] = read(text);
  expect(contact?.ordinal?.n).toBe(n);
});

it("takes the first of two counts", () => {
  const text = `Đây là cuộc điện đàm thứ hai giữa ${COUNTED} kể từ khi ông Macron tái đắc cử và là cuộc thứ tám trong năm nay.`;
  expect(read(text)).toMatchObject([{ ordinal: { n: 2, since: null } }]);
});

it("gives the first of several meetings to the earliest", () => {
  const text = `${COUNTED} gặp nhau hồi tháng 3/2019 tại Paris. Hai ông gặp lại hồi tháng 9/2021. Nhắc lại cuộc gặp đầu tiên giữa ${COUNTED}, người phát ngôn nói nó có ích.`;
  expect(read(text).map(({ date, ordinal }) => [date?.from, ordinal?.n])).toEqual([
    ["2019-03-01", 1],
    ["2021-09-01", undefined],
  ]);
});

it.each([
  "Ông Kim Jong-un tới Bắc Kinh trong lần đầu dự lễ duyệt binh ở Trung Quốc.",
  "Tổng thống Mỹ Donald Trump đến Malaysia, mở màn chuyến công du châu Á đầu tiên trong nhiệm kỳ hai.",
])("takes what else was done for the first time for no count of visits: “%s”", (text) => {
  expect(read(text).map(({ ordinal }) => ordinal)).toEqual([null]);
});

it.each(["sau vụ nổ súng ở biên giới", "trong nhiệm kỳ hai của ông Putin", "từ năm 2019"])(
  "takes the first “%s” for no first of the two",
  (since) => {
    const text = `Đây là cuộc gặp đầu tiên giữa ${COUNTED} ${since}.`;
    expect(read(text).map(({ ordinal }) => ordinal)).toEqual([null]);
  },
);

it("counts the first visit since another for none", () => {
  const visit = "Tổng thống Nga Vladimir Putin thăm Ấn Độ lần đầu tiên";
  expect(read(`${visit} kể từ khi xung đột bùng phát.`)).toMatchObject([{ ordinal: null }]);
  expect(read(`${visit} kể từ khi ông Modi nhậm chức.`)).toMatchObject([{ ordinal: { n: 1 } }]);
});

it.each([
  ["Cuộc gặp diễn ra trong vòng chưa đầy nửa giờ hôm 28/12.", { min: null, max: 30 }],
  ["Cuộc hội đàm diễn ra từ 15h tới 17h30.", { min: 150, max: 150 }],
  ["Cuộc hội đàm bắt đầu lúc 8h33, kết thúc lúc 10h50.", { min: 137, max: 137 }],
  ["Hội đàm diễn ra trong khoảng 90 phút.", { min: 90, max: 90 }],
  ["Cuộc hội đàm kéo dài hơn dự kiến, khoảng một tiếng rưỡi.", { min: 90, max: 90 }],
  ["Hai ông gặp nhau hơn một giờ trước khi họp báo.", { min: 60, max: null }],
])("reads the bounds of “%s”", (words, durationMinutes) => {
  expect(read(`${MET} ${words}`)).toMatchObject([{ durationMinutes }]);
});

it.each([
  ["hơn hai tiếng", "2 giờ 17 phút", { min: 137, max: 137 }],
  ["gần hai giờ", "một giờ 45 phút", { min: 105, max: 105 }],
  ["hơn hai tiếng", "20 phút", { min: 120, max: null }],
])("takes the exact one of “%s” and “%s”", (vague, exact, durationMinutes) => {
  const both = "Tổng thống Pháp Emmanuel Macron và Tổng thống Nga Vladimir Putin";
  const text = `${both} điện đàm ${vague}. Cuộc điện đàm kéo dài ${exact}.`;
  expect(read(text)).toMatchObject([{ durationMinutes }]);
});

it("takes the length of a flight for none of the meeting", () => {
  const text = "Chuyến bay kéo dài 9 tiếng đưa ông Macron tới New Delhi gặp Thủ tướng Ấn Độ Modi hôm 28/12.";
  expect(read(text).map(({ durationMinutes }) => durationMinutes)).not.toContainEqual({ min: 540, max: 540 });
});

it.each([
  ["Đây là chuyến thăm Ấn Độ thứ tư của Tổng thống Pháp Macron.", { n: 4, since: null }],
  ["Tổng thống Pháp Macron hôm 28/12 tới Ấn Độ lần thứ ba trong năm.", { n: 3, since: "2025-01-01" }],
  [
    "Cuộc điện đàm hôm 28/12 giữa Tổng thống Pháp Macron và Thủ tướng Ấn Độ Modi là lần trao đổi thứ năm của hai ông.",
    { n: 5, since: null },
  ],
  [
    "Tổng thống Pháp Macron hôm 28/12 thăm Palau, chuyến thăm đầu tiên của một tổng thống Pháp tới nước này.",
    null,
  ],
  ["Đây là cuộc gặp đầu tiên trong ngày của Tổng thống Pháp Macron với Thủ tướng Ấn Độ Modi.", null],
])("counts in “%s”", (text, ordinal) => {
  expect(read(text)).toMatchObject([{ ordinal }]);
});

it("does not date a contact by the year in which it is counted", () => {
  const text =
    "Đây sẽ là lần thứ hai Tổng thống Pháp Macron thăm Ấn Độ trong năm 2026, dự kiến vào tháng 11/2026.";
  expect(read(text)).toMatchObject([{ date: { from: "2026-11-01", to: "2026-11-30" }, ordinal: { n: 2 } }]);
});
