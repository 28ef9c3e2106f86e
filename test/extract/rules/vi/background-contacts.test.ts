import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-08-22", lang: "vi" }).map(
    ({ type, status, participants, date, place }) =>
      [type, status, ...participants.map(({ id }) => id), date?.from ?? "-", place ?? "-"].join(" "),
  );

it.each([
  [
    "sau lần gặp",
    "Thủ tướng Ấn Độ Narendra Modi hội đàm với Chủ tịch Trung Quốc Tập Cận Bình tại Thiên Tân ngày 21/8. Đây là cuộc tiếp xúc thứ hai, sau lần gặp tại Kazan tháng 10/2024.",
    "meeting held narendra-modi xi-jinping 2024-10-01 Kazan",
  ],
  [
    "lần gần nhất, of calls",
    "Tổng thống Mỹ Donald Trump điện đàm với Tổng thống Nga Vladimir Putin ngày 21/8. Lần gần nhất là hôm 3/7.",
    "call held donald-trump vladimir-putin 2025-07-03 -",
  ],
  [
    "two that hold one office, not the two told of last",
    "Thủ tướng Hà Lan Dick Schoof hội đàm với Thủ tướng Phạm Minh Chính tại Hà Nội ngày 20/8. Ngày 21/8, ông được Tổng Bí thư Tô Lâm tiếp. Lần gặp gần nhất của hai thủ tướng là tháng 5/2025.",
    "meeting held pham-minh-chinh dick-schoof 2025-05-01 -",
  ],
])("reads the contact before this one: %s", (_, text, before) => {
  expect(read(text)).toContain(before);
});

it("takes nothing else that happened last time for a contact", () => {
  expect(
    read(
      "Tổng thống Mỹ Donald Trump điện đàm với Tổng thống Nga Vladimir Putin ngày 21/8. Lần trước ông tấn công Iran là ngày 21/6.",
    ),
  ).toHaveLength(1);
});

it.each([
  ["Tổng thống Pháp Emmanuel Macron dự tiệc tối do Thủ tướng Anh Keir Starmer chiêu đãi tối 21/8.", 1],
  ["Thủ tướng Phạm Minh Chính dự chiêu đãi do doanh nghiệp Nhật Bản tổ chức tối 21/8.", 0],
])("seats guest and host at one table: %s", (text, many) => {
  expect(read(text)).toHaveLength(many);
});

it("takes whoever accepts an invitation for a visitor to be", () => {
  expect(
    read("Tổng thống Pháp Emmanuel Macron đã nhận lời mời của Tổng Bí thư Tô Lâm sang thăm Việt Nam."),
  ).toEqual(["visit planned emmanuel-macron to-lam - Việt Nam"]);
});

it("takes whoever is met on his visit for the visitor", () => {
  expect(
    read(
      "Sáng 21/8, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone sang thăm Việt Nam.",
    ),
  ).toContain("visit held sonexay-siphandone 2025-08-21 Việt Nam");
});

it.each([
  [
    "Hôm 21/8, Thủ tướng Đức Friedrich Merz nghe máy Tổng thống Mỹ Donald Trump.",
    "call held friedrich-merz donald-trump 2025-08-21 -",
  ],
  [
    "Hôm 21/8, Thủ tướng Đức Friedrich Merz ngồi lại với Tổng thống Pháp Emmanuel Macron gần hai giờ.",
    "meeting held friedrich-merz emmanuel-macron 2025-08-21 -",
  ],
  [
    "Hôm 21/8, Tổng thống Ukraine Volodymyr Zelensky ghé Oslo.",
    "visit held volodymyr-zelensky 2025-08-21 Oslo",
  ],
  [
    "Chủ tịch Cuba Miguel Díaz-Canel cùng đoàn đại biểu cấp cao Cuba đến Hà Nội sáng 21/8.",
    "visit held miguel-diaz-canel 2025-08-21 Hà Nội",
  ],
])("reads the everyday word: %s", (text, contact) => {
  expect(read(text)).toEqual([contact]);
});

it("goes on from one partner to the next", () => {
  expect(
    read(
      "Hôm 21/8, Tổng thống Mỹ Donald Trump gọi điện cho Tổng thống Pháp Emmanuel Macron rồi cho Thủ tướng Anh Keir Starmer.",
    ),
  ).toEqual([
    "call held donald-trump emmanuel-macron 2025-08-21 -",
    "call held donald-trump keir-starmer 2025-08-21 -",
  ]);
  expect(
    read(
      "Hôm 21/8, Thủ tướng Đức Friedrich Merz hội đàm với Tổng thống Pháp Emmanuel Macron, sau đó với Thủ tướng Italy Giorgia Meloni.",
    ),
  ).toEqual([
    "meeting held friedrich-merz emmanuel-macron 2025-08-21 -",
    "meeting held friedrich-merz giorgia-meloni 2025-08-21 -",
  ]);
});

it("adds the third to the two told of", () => {
  expect(
    read(
      "Tổng thống Kazakhstan Tokayev và Tổng thống Kyrgyzstan Japarov hội đàm tại Bishkek hôm 20/8. Bước kế tiếp sẽ là cuộc gặp ba bên vào ngày 31/8, với sự góp mặt của Tổng thống Uzbekistan Shavkat Mirziyoyev.",
    )[1],
  ).toBe("meeting planned kassym-jomart-tokayev sadyr-japarov shavkat-mirziyoyev 2025-08-31 -");
});

it("takes the talks that the text opens with for those of the two in its headline", () => {
  expect(
    readContacts({
      text: "Thủ tướng Merz và Tổng thống Macron lập quan hệ mới\n\nCuộc hội đàm tại Berlin sáng 21/8 kéo dài một tiếng.",
      publishedAt: "2025-08-22",
      lang: "vi",
    }),
  ).toHaveLength(1);
});

it("finds no third man where countrymen meet", () => {
  expect(
    read(
      "Tổng thống Nga Vladimir Putin họp báo hôm 21/8. Thủ tướng Phạm Minh Chính tiếp Chủ tịch nước Lương Cường ở Hà Nội.",
    ),
  ).toEqual([]);
});

it("takes those who stand side by side after a meeting for its sides", () => {
  expect(
    read(
      "Ngoại trưởng Mỹ Marco Rubio đứng cạnh Thủ tướng Israel Benjamin Netanyahu sau cuộc gặp sáng 21/8 và nói về Gaza.",
    ),
  ).toEqual(["meeting held marco-rubio benjamin-netanyahu 2025-08-21 -"]);
});

it("takes stops that are put off for visits that are", () => {
  expect(read("Tổng thống Pháp Emmanuel Macron hoãn các chặng dừng ở Italy và Đức.")).toEqual([
    "visit cancelled emmanuel-macron - Italy",
    "visit cancelled emmanuel-macron - Đức",
  ]);
});
