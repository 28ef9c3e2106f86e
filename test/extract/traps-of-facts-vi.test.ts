/** Traps in what the Vietnamese press says of a contact: when, whether, who asked, who joined, of whom it speaks. */
import { describe, expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string, publishedAt = "2025-10-17") =>
  readContacts({ text, publishedAt, lang: "vi" })
    .filter(({ level }) => level !== "official")
    .map((record) => ({
      ...record,
      day: record.date && [...new Set([record.date.from, record.date.to])].join(".."),
      sides: record.participants.map(({ id }) => id).sort(),
    }));

const brief = (text: string, publishedAt?: string) =>
  read(text, publishedAt).map(({ type, status, day }) => [type, status, day]);

describe("when it was", () => {
  it("takes the day of a statement for no day of the call a day earlier", () => {
    expect(
      brief(
        "Người phát ngôn hôm 17/10 thông báo về cuộc điện đàm một ngày trước đó giữa Tổng thống Nga Putin và Tổng thống Pháp Macron.",
      ),
    ).toEqual([["call", "held", "2025-10-16"]]);
  });

  it("stays with the first of two time zones", () => {
    expect(
      brief(
        "Ông Trump và Tổng thống Nga Putin điện đàm lúc 20h ngày 15/10 giờ Washington, tức 7h ngày 16/10 theo giờ Hà Nội.",
      ),
    ).toEqual([["call", "held", "2025-10-15"]]);
  });

  it("tells a call from the one before it, the meeting agreed on and the visit of next year", () => {
    const text =
      "Tổng thống Mỹ Trump điện đàm với Tổng thống Nga Putin hôm 16/10. Hai ông điện đàm lần trước hôm 18/8. Họ nhất trí gặp nhau tại Budapest vào tháng 11. Ông Putin cũng mời ông Trump thăm Nga vào năm tới.";
    expect(brief(text)).toEqual([
      ["call", "held", "2025-10-16"],
      ["call", "held", "2025-08-18"],
      ["meeting", "planned", "2025-11-01..2025-11-30"],
      ["visit", "proposed", "2026-01-01..2026-12-31"],
    ]);
  });

  it("reads a day at the end of a sentence that runs into the next", () => {
    const text =
      "Tổng thống Nga Putin điện đàm với Tổng\u00a0thống Mỹ Trump hôm 21.1.Ông Trump đã gửi\u00a0thư cho Thủ tướng Ấn Độ Modi.";
    expect(brief(text, "2026-01-22")).toEqual([
      ["call", "held", "2026-01-21"],
      ["message", "held", null],
    ]);
  });

  it("reads decomposed letters as composed ones", () => {
    const text = "Tổng thống Nga Putin điện đàm với Tổng thống Mỹ Trump hôm 16/10, bàn về hoà bình.";
    expect(brief(text.normalize("NFD"))).toEqual(brief(text));
  });

  it("names whoever held the office then", () => {
    const text =
      "Tổng thống Mỹ điện đàm với Chủ tịch Trung Quốc Tập Cận Bình hồi tháng 7/2022. Tháng 9/2025, Tổng thống Mỹ lại điện đàm với ông Tập.";
    expect(read(text).map(({ sides }) => sides[0])).toEqual(["joe-biden", "donald-trump"]);
  });
});

describe("whether it was", () => {
  it("follows a meeting from its cancellation to the next plan", () => {
    const text =
      "Nhà Trắng hôm 10/10 hủy cuộc gặp giữa Tổng thống Trump và Chủ tịch Tập Cận Bình tại Seoul. Đến ngày 16/10, ông Trump nói ông sẽ gặp ông Tập tại Busan ngày 30/10.";
    expect(brief(text)).toContainEqual(["meeting", "planned", "2025-10-30"]);
  });

  it.each([
    ["Bắc Kinh dọa hủy cuộc điện đàm giữa Chủ tịch Tập Cận Bình và Tổng thống Trump.", "planned"],
    ["Cuộc gặp giữa Tổng thống Trump và Tổng thống Nga Putin có thể bị hoãn.", "planned"],
    ["Ông Lee Jae-myung đang cân nhắc hoãn chuyến thăm Nhật Bản.", "planned"],
    ["Thượng đỉnh Trump - Putin bị hoãn?", "planned"],
    ["Thượng đỉnh Trump - Putin bị hoãn", "cancelled"],
    ["Ông Trump không loại trừ gặp Tổng thống Iran Masoud Pezeshkian.", "proposed"],
    ["Ông Putin và ông Trump sắp gặp lại?", "proposed"],
    ["Ông Putin và ông Trump sắp gặp lại", "planned"],
    ["Tổng thống Putin và Tổng thống Trump thống nhất gặp nhau tại Budapest.", "planned"],
    ["Tổng thống Trump và Tổng thống Putin kết thúc cuộc gặp mà không đạt thỏa thuận.", "held"],
    ["Không lâu sau cuộc điện đàm với Tổng thống Putin, ông Trump họp báo.", "held"],
  ])("reads “%s” as %s", (text, status) => {
    expect(read(text).map((record) => record.status)).toEqual([status]);
  });
});

describe("who it was", () => {
  it("takes “hai nhà lãnh đạo” for the two of the call, not for whom the text named before", () => {
    const text =
      "Tổng thống Pháp Macron và Thủ tướng Đức Friedrich Merz bàn về Ukraine. Tổng thống Mỹ Trump điện đàm với Thủ tướng Anh Keir Starmer hôm 16/10. Hai nhà lãnh đạo nói chuyện trong 30 phút.";
    expect(read(text)).toMatchObject([
      { sides: ["donald-trump", "keir-starmer"], durationMinutes: { min: 30, max: 30 } },
    ]);
  });

  it("adds whoever joins a call to it", () => {
    const text =
      "Tổng thống Mỹ Trump điện đàm với Tổng thống Ukraine Zelensky hôm 16/10. Sau đó, Tổng thống Pháp Macron và Thủ tướng Anh Keir Starmer tham gia cuộc gọi.";
    expect(read(text).map(({ sides }) => sides)).toEqual([
      ["donald-trump", "emmanuel-macron", "keir-starmer", "volodymyr-zelensky"],
    ]);
  });

  it("tells a call made during a meeting from the meeting", () => {
    const text =
      "Hôm 16/10, Tổng thống Trump đang họp với Tổng thống Ukraine Zelensky tại Nhà Trắng thì dừng lại để gọi điện cho Tổng thống Nga Putin.";
    expect(read(text).map(({ type, sides, initiator }) => [type, sides, initiator])).toEqual([
      ["meeting", ["donald-trump", "volodymyr-zelensky"], null],
      ["call", ["donald-trump", "vladimir-putin"], "donald-trump"],
    ]);
  });

  it("tells a president-elect and an acting president from a former one and an administration", () => {
    expect(
      read("Tổng thống đắc cử Mỹ Donald Trump điện đàm với Tổng thống Ukraine Zelensky.", "2024-11-15"),
    ).toMatchObject([{ sides: ["donald-trump", "volodymyr-zelensky"] }]);
    expect(
      read("Quyền Tổng thống Hàn Quốc Han Duck-soo điện đàm với Tổng thống Mỹ Trump hôm 8/4.", "2025-04-10"),
    ).toMatchObject([{ sides: ["donald-trump", "han-duck-soo"] }]);
    expect(read("Cựu Tổng thống Mỹ Barack Obama gặp Thủ tướng Anh Keir Starmer.")).toEqual([]);
    expect(read("Chính quyền Tổng thống Trump gặp phái đoàn Nga.")).toEqual([]);
  });

  it("does not take whoever acts in a clause behind “khi” for the caller", () => {
    const text =
      "Đây là lần đầu tiên một chính khách châu Âu điện đàm với Tổng thống Nga Putin kể từ năm 2022, khi Tổng thống Pháp Macron nói về NATO.";
    expect(read(text).flatMap(({ sides }) => sides)).not.toContain("emmanuel-macron");
  });

  it("tells a head of state from the head of his government", () => {
    const text =
      "Tổng thống Đức Frank-Walter Steinmeier tiếp Chủ tịch nước Lương Cường, trong khi Thủ tướng Đức Friedrich Merz gặp Tổng Bí thư Tô Lâm.";
    expect(read(text).map(({ sides }) => sides)).toEqual([
      ["frank-walter-steinmeier", "luong-cuong"],
      ["friedrich-merz", "to-lam"],
    ]);
  });
});

describe("what it was", () => {
  it("is one talk by video, whatever else a sentence calls it", () => {
    const text =
      "Chủ tịch Trung Quốc Tập Cận Bình hội đàm trực tuyến với Tổng thống Nga Putin hôm 15/10. Trong cuộc điện đàm, ông Putin cảm ơn Bắc Kinh. Cuộc gọi video kéo dài hơn một giờ.";
    expect(read(text)).toMatchObject([
      { type: "video", day: "2025-10-15", durationMinutes: { min: 60, max: null } },
    ]);
  });

  it("reads a reply, and not the letter that it replies to, as held", () => {
    expect(brief("Chủ tịch Triều Tiên Kim Jong-un gửi thư hồi đáp Tổng thống Nga Vladimir Putin.")).toEqual([
      ["message", "held", null],
    ]);
  });

  it("is nothing where a leader is in trouble, overheard or asked by the press", () => {
    expect(
      read(
        "Tổng thống Pháp Macron bị nghe lén điện thoại. Ông gặp nhiều khó khăn. Ông thăm dò dư luận và thăm hỏi nạn nhân. Ông họp báo cùng Thủ tướng Pháp.",
      ),
    ).toEqual([]);
  });
});

describe("what was planned and came to nothing", () => {
  it.each([
    [
      "Tổng thống Mỹ Trump hủy cuộc gặp với Tổng thống Nga Putin dự kiến diễn ra ở Budapest ngày 30/10.",
      ["meeting", "cancelled", "2025-10-30"],
    ],
    [
      "Cuộc gặp giữa Tổng thống Mỹ Trump và Tổng thống Nga Putin ở Budapest, ban đầu dự kiến diễn ra ngày 30/10, bị hoãn vô thời hạn.",
      ["meeting", "cancelled", "2025-10-30"],
    ],
    [
      "Đáp lời mời của Tổng thống Nga Putin, Thủ tướng Ấn Độ Modi thăm Nga từ 15 đến 16/10.",
      ["visit", "held", "2025-10-15..2025-10-16"],
    ],
  ])("reads “%s”", (text, told) => {
    expect(brief(text)).toEqual([told]);
  });

  it("takes “nói chuyện” for no telling", () => {
    expect(brief("Tổng thống Nga và Tổng thống Mỹ ngày 16/10 nói chuyện điện thoại hơn nửa giờ.")).toEqual([
      ["call", "held", "2025-10-16"],
    ]);
  });
});
