import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const told = (text: string) =>
  readContacts({ text, publishedAt: "2025-12-20", lang: "vi" }).map(
    ({ type, status, place, hostCountry, date }) => [type, status, place, hostCountry, date?.from ?? null],
  );

it("reads the house that talks are held in, however it is written", () => {
  expect(told("Ông Trump gặp Thủ tướng Israel Netanyahu tại phòng Bầu dục ngày 18/12.")).toEqual([
    ["meeting", "held", "phòng Bầu dục", "US", "2025-12-18"],
  ]);
  expect(told("Tổng thống Zelensky đã quay lại Nhà Trắng để hội đàm với Tổng thống Trump.")).toEqual([
    ["meeting", "held", "Nhà Trắng", "US", null],
  ]);
});

it("reads the country that was chosen for talks", () => {
  expect(told("Thụy Sĩ được chọn làm nơi tổ chức cuộc gặp giữa ông Putin và ông Zelensky.")).toMatchObject([
    ["meeting", expect.any(String), "Thụy Sĩ", "CH", null],
  ]);
});

it("takes no treaty or organisation for the town it is named for", () => {
  expect(
    told("Thủ tướng Phạm Minh Chính sẽ dự hội nghị Tổ chức Hợp tác Thượng Hải tại Kyrgyzstan từ ngày 28/12."),
  ).toEqual([["visit", "planned", "Kyrgyzstan", "KG", "2025-12-28"]]);
  expect(
    told("Tổng thống Macron dự lễ ký Công ước Hà Nội với tư cách khách mời tại Ai Cập hôm 15/12."),
  ).toEqual([["visit", "held", "Ai Cập", "EG", "2025-12-15"]]);
});

it("takes the name of an aircraft for no denial", () => {
  expect(told("Chuyên cơ Không lực Một đưa Tổng thống Trump tới Davos hôm 15/12.")).toEqual([
    ["visit", "held", "Davos", "CH", "2025-12-15"],
  ]);
});

it("reads a trip that its traveller announces", () => {
  expect(told("Tổng thống Trump nói sẽ sớm tới Ai Cập để bàn về Gaza.")).toEqual([
    ["visit", "planned", "Ai Cập", "EG", null],
  ]);
  expect(told("Tổng thống Trump nói tới Ai Cập trong bài phát biểu tối qua.")).toEqual([]);
});

it.each([
  [
    "Hội nghị thượng đỉnh G20 tổ chức ở Hamburg (Đức) khai mạc hôm nay. Tổng thống Pháp Emmanuel Macron và Thủ tướng Ấn Độ Narendra Modi gặp gỡ bên lề Hội nghị G20.",
    "Hamburg DE",
  ],
  [
    "Bên lề Hội nghị Cấp cao Đông Á tại Kuala Lumpur (Malaysia), hôm 16/10 Thủ tướng Ấn Độ Narendra Modi gặp Thủ tướng Nhật Bản Sanae Takaichi. Ngày 17/10, ông Modi sẽ gặp Thủ tướng Canada Mark Carney.",
    "Kuala Lumpur MY",
  ],
  [
    "Thủ tướng Ấn Độ Narendra Modi, người vừa rời Paris hôm 16/10 sau khi hội đàm với Tổng thống Pháp Emmanuel Macron, họp nội các.",
    "Paris FR",
  ],
  [
    "Sau khi rời Bắc Kinh, nơi ông hội đàm với Chủ tịch Trung Quốc Tập Cận Bình, Thủ tướng Anh Keir Starmer tới Tokyo.",
    "Bắc Kinh CN",
  ],
])("finds the place of every meeting of “%s”", (text, place) => {
  const meetings = readContacts({ text, publishedAt: "2025-10-17", lang: "vi" }).filter(
    ({ type }) => type === "meeting",
  );
  expect(meetings.length).toBeGreaterThan(0);
  for (const meeting of meetings) expect(`${meeting.place} ${meeting.hostCountry}`).toBe(place);
});

it("does not place a meeting where the other is only invited to", () => {
  const text =
    "Thủ tướng Ấn Độ Narendra Modi gặp Thủ tướng Nhật Bản Sanae Takaichi hôm 16/10. Ông Modi mời bà Takaichi sớm thăm Ấn Độ.";
  const [meeting] = readContacts({ text, publishedAt: "2025-10-17", lang: "vi" });
  expect(meeting).toMatchObject({ type: "meeting", place: null, hostCountry: null });
});
