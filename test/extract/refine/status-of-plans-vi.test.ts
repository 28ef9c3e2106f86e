/** A light verb ("tiến hành"), a plan called off behind the names, and what can hardly be. */
import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-08-22", lang: "vi" }).map(({ type, status, participants, place }) =>
    [type, status, ...participants.map(({ id }) => id), place ?? "-"].join(" "),
  );

it.each([
  [
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump dự kiến tiến hành cuộc điện đàm vào ngày 28/8.",
    "call planned vladimir-putin donald-trump -",
  ],
  [
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump đã tiến hành cuộc điện đàm hôm 20/8.",
    "call held vladimir-putin donald-trump -",
  ],
  [
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump dự kiến sẽ điện đàm với nhau vào ngày 28/8.",
    "call planned vladimir-putin donald-trump -",
  ],
  [
    "Cuộc gặp dự kiến giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đã bị hoãn.",
    "meeting cancelled donald-trump vladimir-putin -",
  ],
  [
    "Một cuộc gặp giữa Tổng thống Nga Vladimir Putin với Chủ tịch Triều Tiên Kim Jong-un cũng đang được lên kế hoạch.",
    "meeting planned vladimir-putin kim-jong-un -",
  ],
  [
    "Tổng thống Nga Vladimir Putin có thể đã gửi điện chúc mừng cho Chủ tịch Triều Tiên Kim Jong-un.",
    "message held vladimir-putin kim-jong-un -",
  ],
  [
    "Tổng thống Mỹ Donald Trump hoãn chuyến thăm đã được thông báo tới Bogota.",
    "visit cancelled donald-trump Bogota",
  ],
  [
    "Tổng thống Mỹ Donald Trump hủy chuyến đi dự trù đến Diễn đàn Kinh tế Thế giới Davos, Thụy Sĩ.",
    "visit cancelled donald-trump Davos",
  ],
  [
    "Tổng thống Mỹ Donald Trump hủy thăm Đan Mạch. Lẽ ra ông đến Copenhagen ngày 2/9.",
    "visit cancelled donald-trump Copenhagen",
  ],
  [
    "Tổng thống Nam Phi Cyril Ramaphosa dự kiến hội kiến Thủ tướng Phạm Minh Chính, Chủ tịch Quốc hội Trần Thanh Mẫn, thăm gia đình Đại tướng Võ Nguyên Giáp.",
    "meeting planned cyril-ramaphosa tran-thanh-man -",
  ],
  [
    "Quan hệ giữa Tổng thống Ukraine Volodymyr Zelensky và Tổng thống Mỹ Donald Trump đã nồng ấm so với cuộc gặp căng thẳng tại Nhà Trắng hồi tháng 2.",
    "meeting held volodymyr-zelensky donald-trump Nhà Trắng",
  ],
  [
    "Nhà Trắng bác tin cuộc gặp giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin bị hoãn.",
    "meeting planned donald-trump vladimir-putin -",
  ],
  [
    "Nhà Trắng bác tin cuộc gặp giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đã diễn ra.",
    "meeting denied donald-trump vladimir-putin -",
  ],
  [
    "Hiện không có cuộc gặp nào giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin được lên kế hoạch.",
    "meeting denied donald-trump vladimir-putin -",
  ],
  [
    "Cuộc điện đàm giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin hiện chưa được lên lịch.",
    "call denied donald-trump vladimir-putin -",
  ],
  [
    "Cuộc gặp giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin từng bị hủy nhưng cuối cùng vẫn diễn ra.",
    "meeting held donald-trump vladimir-putin -",
  ],
  [
    "Cuộc gặp giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin có nguy cơ đổ vỡ.",
    "meeting planned donald-trump vladimir-putin -",
  ],
  ["Tổng thống Mỹ Donald Trump vẫn thăm Tokyo theo lịch cũ.", "visit planned donald-trump Tokyo"],
  [
    "Trước khi lên máy bay, Tổng thống Mỹ Donald Trump gọi điện cho Tổng thống Nga Vladimir Putin.",
    "call held donald-trump vladimir-putin -",
  ],
  [
    "Budapest được chọn làm nơi diễn ra cuộc gặp giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin.",
    "meeting planned donald-trump vladimir-putin Budapest",
  ],
  [
    "Tổng thống Mỹ Donald Trump gặp Tổng thống Hàn Quốc Lee Jae-myung, đề nghị hai bên sớm hoàn tất đàm phán.",
    "meeting held donald-trump lee-jae-myung -",
  ],
  [
    "Hai bên đang thảo luận về một cuộc điện đàm giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin.",
    "call proposed donald-trump vladimir-putin -",
  ],
  [
    "Tổng thống Ukraine Volodymyr Zelensky tới London gặp Thủ tướng Anh Keir Starmer.",
    "meeting held volodymyr-zelensky keir-starmer London",
  ],
])("reads %j", (text, record) => {
  expect(read(text)).toContain(record);
});

it("reads nothing into what can hardly be", () => {
  expect(
    read(
      "Giới quan sát cho rằng Tổng thống Mỹ Donald Trump khó có thể đề xuất gặp Tổng thống Nga Vladimir Putin.",
    ),
  ).toEqual([]);
});

const dated = (text: string) =>
  readContacts({ text, publishedAt: "2025-08-22", lang: "vi" }).map(({ type, status, date }) =>
    [type, status, date?.from ?? "-", date?.to ?? "-"].join(" "),
  );

it.each([
  [
    "the day on which a trip is called off is not that of the trip",
    "Ngày 21/8, Tổng thống Mỹ Donald Trump hủy chuyến thăm Ấn Độ vào cuối tháng này.",
    ["visit cancelled 2025-08-21 2025-08-31"],
  ],
  [
    "the day behind the summit and before the subject is that of the talks, too",
    "Nhân dự Hội nghị cấp cao tại Kuala Lumpur, Malaysia, sáng 21/8, Thủ tướng Phạm Minh Chính và Thủ tướng Singapore Lawrence Wong đã có cuộc họp thường niên.",
    ["visit held 2025-08-21 2025-08-21", "meeting held 2025-08-21 2025-08-21"],
  ],
  [
    "what has been sent has been sent, whatever day the page is stamped with",
    "Chủ tịch Triều Tiên Kim Jong-un ngày 25/8 đã gửi thư tới Tổng thống Nga Vladimir Putin.",
    ["message held 2025-08-25 2025-08-25"],
  ],
])("dates by the event: %s", (_, text, records) => {
  expect(dated(text)).toEqual(records);
});

it("keeps a meeting of three that is only put forward from the one of two that is planned", () => {
  expect(
    read(
      "Cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump đang được chuẩn bị. Ông Witkoff đã đề xuất một cuộc gặp ba bên giữa ông Putin, ông Trump và Tổng thống Ukraine Volodymyr Zelensky.",
    ),
  ).toEqual([
    "meeting planned vladimir-putin donald-trump -",
    "meeting proposed vladimir-putin donald-trump volodymyr-zelensky -",
  ]);
});

it("takes an invitation that nobody has accepted yet for no plan", () => {
  expect(
    read("Tổng thống Nga Vladimir Putin chưa nhận lời gặp Tổng thống Ukraine Volodymyr Zelensky."),
  ).toEqual(["meeting proposed vladimir-putin volodymyr-zelensky -"]);
});

const whole = (text: string) =>
  readContacts({ text, publishedAt: "2025-08-22", lang: "vi" }).map(({ type, status, participants, date }) =>
    [type, status, ...participants.map(({ id }) => id), date?.from ?? "-"].join(" "),
  );

it.each([
  [
    "cùng ngày behind a background month",
    "Ngày 20/8, Thủ tướng Phạm Minh Chính hội kiến Thủ tướng Ấn Độ Narendra Modi tại New Delhi. Ông Modi nhắc lại chuyến thăm Việt Nam tháng 9/2016 của mình. Cùng ngày, Thủ tướng Phạm Minh Chính đến chào Tổng thống Ấn Độ Droupadi Murmu.",
    "meeting held pham-minh-chinh droupadi-murmu 2025-08-20",
  ],
  [
    "ba hôm sau at the head of a sentence",
    "Ngày 2/8, Thủ tướng Hungary Viktor Orban tới Kiev. Ba hôm sau ông hội đàm với Tổng thống Nga Vladimir Putin ở Moscow.",
    "meeting held viktor-orban vladimir-putin 2025-08-05",
  ],
  [
    "a screen between them",
    "Tổng thống Mỹ Joe Biden hôm 20/8 trò chuyện qua màn hình với Chủ tịch Trung Quốc Tập Cận Bình.",
    "video held joe-biden xi-jinping 2025-08-20",
  ],
  [
    "talks at a banquet",
    "Thủ tướng Phạm Minh Chính trao đổi ngắn với Tổng thống Pháp Emmanuel Macron tại tiệc chiêu đãi tối 20/8.",
    "meeting held pham-minh-chinh emmanuel-macron 2025-08-20",
  ],
  [
    "the clause behind a semicolon has its own sender",
    "Ngày 20/8, Chủ tịch nước Lương Cường gửi điện chia buồn đến Tổng thống Nga Vladimir Putin; Thủ tướng Phạm Minh Chính gửi điện chia buồn đến Thủ tướng Nga Mikhail Mishustin.",
    "message held pham-minh-chinh mikhail-mishustin 2025-08-20",
  ],
  [
    "a name spelt by ear",
    "Ngày 20/8, Tổng Bí thư Tô Lâm hội đàm với Bí thư thứ nhất, Chủ tịch Cu-ba Mi-ghen Đi-át Ca-nen.",
    "meeting held to-lam miguel-diaz-canel 2025-08-20",
  ],
])("reads %s", (_, text, record) => {
  expect(whole(text)).toContain(record);
});
